import { expect, test } from 'vitest';
import { linksOf } from '../../../client/layout/links.ts';
import { profilesOf, zoneOf } from '../../../client/layout/profiles.ts';

test('from a quarter on, a mean polarity leans', () => {
  expect([-1, -0.25, -0.2, 0, 0.2, 0.25, 1].map(zoneOf)).toEqual([
    'left',
    'left',
    'both',
    'both',
    'both',
    'right',
    'right',
  ]);
});

test('no polarity is no side, which is not the middle', () => {
  expect(zoneOf(null)).toBe('quiet');
});

test('a mark that stands for many leans as all of them do, not as its one dissenter', () => {
  const many = { id: 'merged:m', name: 'Many', code: 'M', kind: 'STATE', members: 3 } as const;
  const held = (member: string, stance: 'SUPPORTS' | 'OPPOSES', target: string) => ({
    ...{ id: `position:${member}${target}`, actor: many.id, member, target, stance },
    evidentiality: 'RECORD' as const,
  });
  const links = linksOf([
    held('a', 'SUPPORTS', 'clause:x'),
    held('b', 'SUPPORTS', 'clause:x'),
    held('c', 'SUPPORTS', 'clause:x'),
    held('c', 'OPPOSES', 'clause:y'),
  ]);

  expect(profilesOf([many], links)[0]).toMatchObject({ mean: 0.5, zone: 'right' });
});
