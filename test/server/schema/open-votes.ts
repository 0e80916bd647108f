import { planLoad } from '../../../seed/load/plan.ts';
import { readRecord } from '../../../seed/read.ts';
import { importCommand } from '../../../server/command/import.ts';
import { emptyFolder } from '../../empty-folder.ts';
import { dataSet } from '../../seed/import/data-set.ts';
import { runOne } from '../command/run-one.ts';
import { type OpenApp, openApp } from './open-app.ts';

/** The votes of a data set, as an app answers of them. */
export async function openVotes(name: string): Promise<OpenApp> {
  const path = await dataSet(name);
  await using folder = await emptyFolder();
  await runOne(importCommand, [
    ...[path, '--to', folder.path('record'), '--form', 'resolution'],
    ...['--evidentiality', 'record', '--licence', 'CC0-1.0'],
  ]);
  return openApp(planLoad(await readRecord(folder.path('record')), '2026-01-01T00:00:00Z'));
}
