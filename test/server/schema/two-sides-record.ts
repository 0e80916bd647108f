import type { Load } from '../../../queries/graph-store.ts';
import { loadOf } from '../../facts.ts';

/**
 * Two states for due diligence and traceability and against a new body, two organisations the other way
 * round, and a person who abstains on a topic of its own. One source shows the states, another the rest.
 */
export function twoSidesLoad(): Load {
  const held = [
    ['state:AAA', 'SUPPORTS', 'clause:d/x'],
    ['state:AAA', 'SUPPORTS', 'clause:d/y'],
    ['state:AAA', 'OPPOSES', 'clause:d/z'],
    ['state:BBB', 'SUPPORTS', 'clause:d/x'],
    ['state:BBB', 'SUPPORTS', 'clause:d/y'],
    ['state:BBB', 'OPPOSES', 'clause:d/z'],
    ['org:ccc', 'OPPOSES', 'clause:d/x'],
    ['org:ccc', 'OPPOSES', 'clause:d/y'],
    ['org:ccc', 'SUPPORTS', 'clause:d/z'],
    ['org:ddd', 'OPPOSES', 'clause:d/x'],
    ['org:ddd', 'SUPPORTS', 'clause:d/z'],
    ['person:eee', 'ABSTAINS', 'clause:d/w'],
  ] as const;
  return loadOf({
    positions: held.map(([actor, stance, target], i) => [
      `position:${10 + i}`,
      actor,
      stance,
      target,
    ]),
    concerns: ['w', 'x', 'y', 'z'].map((name) => [`clause:d/${name}`, `issue:${name}`] as const),
    evidence: held.map(([actor], i) => [
      `evidence:${10 + i}`,
      `position:${10 + i}`,
      actor.startsWith('state:') ? 'source:paper' : 'source:book',
    ]),
  });
}
