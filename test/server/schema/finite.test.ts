import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMMUNITY_METHODS } from '../../../queries/network/camp-question.ts';
import {
  DUPLICATES,
  LEVELS,
  ONE_MODE_NORMALISATIONS,
  ONE_MODE_RELATIONS,
  SIMILARITIES,
  TWO_MODE_NORMALISATIONS,
  TWO_MODE_RELATIONS,
} from '../../../queries/network/network-words.ts';
import { STANCES } from '../../../queries/vocabulary.ts';
import { createSchema } from '../../../server/schema/create-schema.ts';
import { loadOf } from '../../facts.ts';
import { everyField } from './every-field.ts';
import { openApp } from './open-app.ts';

const schema = createSchema();
const fieldsOf = (type: string) => everyField(schema, type, 0);

const positions = fc.array(
  fc.record({
    actor: fc.constantFrom('state:AAA', 'state:BBB', 'state:CCC', 'org:club', 'person:envoy'),
    stance: fc.constantFrom(...STANCES),
    target: fc.constantFrom('clause:d/1', 'clause:d/2', 'clause:e/1', 'instrument:d'),
    date: fc.constantFrom('2019', '2020-02', '2025-12-12'),
  }),
  { maxLength: 14 },
);
const asked = fc.record({
  level: fc.constantFrom(...LEVELS),
  similarity: fc.constantFrom(...SIMILARITIES),
  method: fc.constantFrom(...COMMUNITY_METHODS),
  relation: fc.constantFrom(...ONE_MODE_RELATIONS),
  normalisation: fc.constantFrom(...ONE_MODE_NORMALISATIONS),
  between: fc.constantFrom(...TWO_MODE_RELATIONS),
  divided: fc.constantFrom(...TWO_MODE_NORMALISATIONS),
  duplicates: fc.constantFrom('null', ...DUPLICATES),
  mode: fc.constantFrom('ACTORS', 'TOPICS'),
  seed: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  minWeight: fc.constantFrom('null', '0', '-1e308', '0.5'),
});

/** A number that is not finite is no JSON: GraphQL refuses it, and the answer has an error. */
test('no answer about any record holds NaN or an infinite number', async () => {
  await fc.assert(
    fc.asyncProperty(positions, asked, async (held, by) => {
      await using open = await openApp(
        loadOf({
          positions: held.map(({ actor, stance, target, date }, i) => [
            ...([`position:${i}`, actor, stance, target, date] as const),
          ]),
          concerns: [
            ['clause:d/1', 'issue:x'],
            ['clause:d/2', 'issue:x'],
            ['clause:d/2', 'issue:y'],
            ['clause:e/1', 'issue:y'],
            ['instrument:d', 'issue:y'],
          ],
          members: [['state:AAA', 'org:club']],
          speakers: [['person:envoy', 'org:club']],
        }),
        { limits: { time: 60_000, cost: 1e9, tokens: 10_000 } },
      );
      const camps = `level: ${by.level}, similarity: ${by.similarity}, method: ${by.method},
        resamples: 2, seed: ${by.seed}`;

      const { data, errors } = await open.ask(`{
        network(input: { mode: ${by.mode}, level: ${by.level}, similarity: ${by.similarity},
          relation: ${by.relation}, normalisation: ${by.normalisation}, isolates: true,
          duplicates: ${by.duplicates}, minWeight: ${by.minWeight} }) ${fieldsOf('Network')}
        between: network(input: { mode: TWO_MODE, level: ${by.level}, relation: ${by.between},
          normalisation: ${by.divided}, duplicates: ${by.duplicates} }) ${fieldsOf('Network')}
        matrix(level: ${by.level}) ${fieldsOf('Matrix')}
        compare(actors: ["org:club", "person:envoy"], similarity: ${by.similarity})
          ${fieldsOf('Comparison')}
        coalitions(input: { ${camps} }) ${fieldsOf('Coalitions')}
        commonGround(input: { ${camps} }) ${fieldsOf('CommonGroundReport')}
        contradictions ${fieldsOf('Contradiction')}
        timeline ${fieldsOf('Moment')}
      }`);

      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).not.toMatch(/NaN|Infinity/);
    }),
    { numRuns: 100 },
  );
}, 120_000);
