import { expect, test } from 'vitest';
import { createApp } from '../../server/http/app.ts';
import { ENGINES, type Engine } from '../engines.ts';
import { firstRecord } from '../first-record.ts';
import { post } from '../server/schema/open-app.ts';

const QUERY = /* GraphQL */ `{
  coalitions(input: { level: CLAUSE }) {
    camps {
      id label cohesion
      members { actor { id } stability }
      defining { topic { id } inside outside positions }
    }
    modularity polarisation note
    unplaced { id }
    brokers { actor { id } score camps }
    alternatives { method camps modularity agreement }
    robustness { without agreement }
    method { name definition reference parameters cypher positions }
  }
  commonGround(input: {}) {
    topics {
      topic { id } score everyCamp campSupport { camp support spoke members }
      blockers { id } unheard { id }
    }
    method { cypher positions }
  }
}`;

test('both engines give the same camps and common ground of the first record, byte for byte', async () => {
  const answers: string[] = [];
  for (const engine of ENGINES) answers.push(await answerOn(engine));

  expect(answers[0]).toContain('"label":"for: ');
  expect(answers[0]).not.toContain('"errors"');
  expect(answers[1]).toBe(answers[0]);
});

async function answerOn({ open }: Engine): Promise<string> {
  await using store = await open(await firstRecord());
  return (await post(createApp({ store }), { query: QUERY })).text();
}
