import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { firstRecord } from './first-record.ts';
import { openApp } from './server/schema/open-app.ts';

test('the question of the README is answered as it stands there', async () => {
  const readme = await readFile('README.md', 'utf8');
  const [, type = '', body = ''] =
    /curl -s \S+\/graphql -H 'content-type: (\S+)' -d '([^']+)'/.exec(readme) ?? [];
  await using open = await openApp(await firstRecord());

  const response = await open.app.fetch('http://demarche/graphql', {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });

  expect(await response.json()).toMatchObject({
    data: {
      claims: [
        {
          left: { id: 'position:uga-icglr-due-diligence' },
          evidence: [{ start: expect.any(Number) }],
        },
      ],
    },
  });
});
