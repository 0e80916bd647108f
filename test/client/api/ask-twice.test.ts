import { expect, test } from 'vitest';
import { AskError, type FailureCode } from '../../../client/api/ask.ts';
import { askTwice } from '../../../client/api/ask-twice.ts';

/** Fails with some codes, one after the other, and then answers how often it was asked. */
function failing(...codes: readonly FailureCode[]) {
  let asked = 0;
  return () => {
    const code = codes[asked];
    asked += 1;
    return code === undefined ? Promise.resolve(asked) : Promise.reject(new AskError(code, 'no'));
  };
}

test('what took too long is asked for once more', async () => {
  expect(await askTwice(failing('LIMIT'))).toBe(2);
});

test('it is not asked for a third time', async () => {
  await expect(askTwice(failing('LIMIT', 'LIMIT'))).rejects.toMatchObject({ code: 'LIMIT' });
});

test.each(['REFUSED', 'UNREACHABLE', 'INCOMPLETE'] as const)(
  'another answer would not come of asking again after %s',
  async (code) => {
    await expect(askTwice(failing(code))).rejects.toMatchObject({ code });
  },
);
