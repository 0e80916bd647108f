import type { ViewRecord } from '../store/record.ts';
import { ask } from './ask.ts';
import { OPENING_QUERY } from './opening.ts';
import { toRecord } from './to-record.ts';

/** Fetches the record, or what of it is on one issue, in one request; throws `AskError`. */
export async function loadRecord(within: string | null = null): Promise<ViewRecord> {
  const issues = within === null ? [] : [within];
  return toRecord(await ask(OPENING_QUERY, { issues }), within);
}
