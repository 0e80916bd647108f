import { expect, test } from 'vitest';
import { linksOf } from '../../../client/layout/links.ts';

const held = { actor: 'state:AAA', target: 'clause:x' } as const;

test('positions of one family on one target are one link with the strongest evidence', () => {
  const links = linksOf([
    { ...held, id: 'position:1', stance: 'PROPOSES', evidentiality: 'NAMED_WITNESS' },
    { ...held, id: 'position:2', stance: 'SUPPORTS', evidentiality: 'RECORD' },
  ]);

  expect(links).toMatchObject([
    {
      family: 'support',
      polarity: 1,
      positions: ['position:1', 'position:2'],
      strength: 0,
      count: 1,
    },
  ]);
});

test('a merged actor counts its members, each once', () => {
  const said = { ...held, stance: 'OPPOSES', evidentiality: 'RECORD' } as const;

  const links = linksOf([
    { ...said, id: 'position:1', member: 'state:BBB' },
    { ...said, id: 'position:2', member: 'state:CCC' },
    { ...said, id: 'position:3', member: 'state:CCC' },
  ]);

  expect(links.map(({ count }) => count)).toEqual([2]);
});
