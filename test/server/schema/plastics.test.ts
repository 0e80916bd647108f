import { expect, test } from 'vitest';
import { planLoad } from '../../../seed/load/plan.ts';
import { readRecord } from '../../../seed/read.ts';
import { importCommand } from '../../../server/command/import.ts';
import { emptyFolder } from '../../empty-folder.ts';
import { dataSet } from '../../seed/import/data-set.ts';
import { runOne } from '../command/run-one.ts';
import { openApp } from './open-app.ts';

const ASK = /* GraphQL */ `{
  contradictions {
    rule actor { id } severity reasons
    left { target { id } stance date } right { target { id } stance date }
  }
}`;

// Known answer: of 198 states on 6 topics Japan alone changed sides, on two of them.
test('of the plastics talks all rules together find the two reversals of Japan, and nothing else', async () => {
  const path = await dataSet('plastics.positions.csv.gz');
  await using folder = await emptyFolder();
  await runOne(importCommand, [path, '--to', folder.path('record')]);
  const load = planLoad(await readRecord(folder.path('record')), '2026-01-01T00:00:00Z');
  await using open = await openApp(load, { limits: { time: 60_000 } });

  const { data } = await open.ask(ASK);

  const on = (topic: string, name: string) => {
    const target = { id: `clause:plastics/plastics-${topic}` };
    return {
      ...{ rule: 'REVERSAL', actor: { id: 'state:JPN' }, severity: 'MEDIUM' },
      reasons: [`Only one source shows Japan on “${name}” (2023-02-13).`],
      left: { target, stance: 'OPPOSES', date: '2023-02-13' },
      right: { target, stance: 'SUPPORTS', date: '2023-05-26' },
    };
  };
  expect(data.contradictions).toEqual([on('t1', 'Ban & phase out'), on('t2', 'Circulate')]);
});
