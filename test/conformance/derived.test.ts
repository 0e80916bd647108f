import { expect, test } from 'vitest';
import { createApp } from '../../server/http/app.ts';
import { ENGINES } from '../engines.ts';
import { firstRecord } from '../first-record.ts';
import { post } from '../server/schema/open-app.ts';

/** Longer than an engine takes that has only just started on a busy machine. */
const limits = { time: 100_000 };

const ASKED = /* GraphQL */ `{
  paths(from: "state:UGA", to: "org:gi-toc", most: 6) {
    more paths { sentence links { id positions } } method { cypher positions }
  }
  contradictions {
    id statement severity reasons innocentReadings claimants { answer }
    left { stance date positions { id } evidence { id } }
    right { stance date positions { id } evidence { id } }
    method { cypher positions }
  }
  droppedClauses { clause { id } replacedBy { id } opponents { id } evidence { id } }
  precedents { depth chain { id } }
}`;

test('what is derived from the first record is the same on both engines, byte for byte', async () => {
  const answers: string[] = [];
  for (const { open } of ENGINES) {
    await using store = await open(await firstRecord());
    const response = await post(createApp({ store, limits }), { query: ASKED });
    answers.push(await response.text());
  }

  expect(answers[1]).toBe(answers[0]);
  expect(answers[0]).toContain('Uganda opposes');
});
