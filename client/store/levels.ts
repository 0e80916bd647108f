import type { Options } from './options.ts';
import type { ViewRecord } from './record.ts';

/** What counts as one topic where nobody chose: an issue, and where the record has none a clause. */
export function levelOf({ targets }: Pick<ViewRecord, 'targets'>): Options['topics'] {
  const hasIssues = [...targets.values()].some(({ issues }) => issues.length > 0);
  return hasIssues ? 'issue' : 'clause';
}
