import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstRecord } from '../../first-record.ts';
import { openApp } from '../schema/open-app.ts';
import { type LoadedHome, loadedHome } from './loaded-home.ts';

let home: LoadedHome;
beforeAll(async () => {
  home = await loadedHome();
});
afterAll(() => home[Symbol.asyncDispose]());

test('dropped lists what did not survive with who was for it and who against', async () => {
  const { code, printed } = await home.run('dropped', '--csv');

  expect(code).toBe(0);
  const lines = printed.split('\n');
  expect(lines[0]).toBe('id,clause,lastSeen,droppedAt,replacedBy,opponents,supporters');
  expect(lines).toContain(
    'clause:unea7-minerals-draft/expert-group,Expert group,Draft by Colombia and Oman,UNEA-7 talks on minerals and metals,"Dialogues, fed by submissions",Argentina|Iran (Islamic Republic of)|Saudi Arabia,Colombia|Oman',
  );
});

test('dropped gives the answer of the API', async () => {
  await using open = await openApp(await firstRecord());
  const { data } = await open.ask(`{
    droppedClauses(negotiation: "negotiation:unea7-minerals") {
      clause { id } evidence { id } opponents { id } }
  }`);

  const asked = ['--negotiation', 'negotiation:unea7-minerals', '--json'];
  const { printed } = await home.run('dropped', ...asked);

  expect(JSON.parse(printed)).toMatchObject(data);
});

test('dropped refuses a negotiation that is not on record', async () => {
  expect(await home.run('dropped', '--negotiation', 'negotiation:none')).toMatchObject({
    code: 1,
    written: expect.stringContaining('negotiation:none'),
  });
});
