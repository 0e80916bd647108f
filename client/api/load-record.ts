import type { ViewRecord } from '../store/record.ts';
import { type Asked, askOpening } from './ask-opening.ts';
import { toRecord } from './to-record.ts';

/** Takes the record, or what of it is on one issue, out of one answer; throws `AskError`. */
export async function loadRecord(
  { within, answer }: Asked = askOpening(null),
): Promise<ViewRecord> {
  return toRecord(await answer, within);
}
