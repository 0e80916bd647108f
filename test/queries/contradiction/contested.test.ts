import { describe, expect, test } from 'vitest';
import { contested } from '../../../queries/contradiction/contested.ts';
import { ENGINES } from '../../engines.ts';

describe.each(ENGINES)('contested on $name', ({ open }) => {
  test('finds the targets that an actor is both for and against', async () => {
    await using store = await open({
      positions: [
        ['position:1', 'state:AAA', 'COMMITS', 'clause:d/1'],
        ['position:2', 'state:AAA', 'RESERVES', 'clause:d/1'],
        ['position:3', 'state:AAA', 'SUPPORTS', 'clause:d/2'],
        ['position:4', 'state:AAA', 'ABSTAINS', 'clause:d/2'],
        ['position:5', 'state:BBB', 'OPPOSES', 'clause:d/2'],
      ],
    });

    expect(await store.ask(contested, { actors: [] })).toEqual([
      { actor: 'state:AAA', target: 'clause:d/1' },
    ]);
    expect(await store.ask(contested, { actors: ['state:BBB'] })).toEqual([]);
  });
});
