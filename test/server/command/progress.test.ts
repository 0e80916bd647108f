import { expect, test } from 'vitest';
import { showProgress } from '../../../server/command/progress.ts';
import { worldOf } from './world-of.ts';

test('progress is a bar that redraws itself on a terminal', () => {
  const world = worldOf({ terminal: true });

  showProgress(world, 'loading', 10)(5);

  expect(world.written.join('')).toBe(`\rloading ${'█'.repeat(12)}${'░'.repeat(12)} 5/10`);
});

test('progress is a plain line for each tenth elsewhere', () => {
  const world = worldOf({ terminal: false });
  const heard = showProgress(world, 'loading', 100);

  for (let rows = 1; rows <= 100; rows++) heard(rows);

  expect(world.written).toHaveLength(10);
  expect(world.written[0]).toBe('loading: 10 of 100\n');
});
