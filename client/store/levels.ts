import { OPTIONS, type OptionName, type Options } from './options.ts';
import type { ViewRecord } from './record.ts';

type Told = Pick<ViewRecord, 'targets' | 'grain'>;

/** The choices of what counts as one topic. */
const LEVELS = ['level', 'topics', 'beside'] as const;

/** What counts as one topic where nobody chose: an issue, and where the record has none a clause. */
export function levelOf({ targets, grain }: Told): Options['topics'] {
  // Of a record that is held by issue, the targets are issues themselves.
  const hasIssues =
    grain === 'ISSUE' || [...targets.values()].some(({ issues }) => issues.length > 0);
  return hasIssues ? 'issue' : 'clause';
}

/**
 * The options as they take effect: no view is by issue where the record has none, for it would be empty; and a
 * record that is held by issue has no matrix of anything else.
 */
export function inEffect(options: Options, record: Told): Options {
  if (record.grain === 'ISSUE') return { ...options, level: 'issue' };
  if (levelOf(record) === 'issue') return options;
  const levels = LEVELS.filter((name) => options[name] === 'issue').map((name) => [name, 'clause']);
  return levels.length === 0 ? options : { ...options, ...Object.fromEntries(levels) };
}

/** What there is to choose of an option: issues only where the record has some, texts only where it is held by text. */
export function choicesOf(name: OptionName, record: Told | null): readonly string[] {
  const isLevel = LEVELS.some((level) => level === name);
  if (!isLevel || record === null) return OPTIONS[name];
  if (record.grain === 'ISSUE' && name === 'level') return ['issue'];
  if (levelOf(record) === 'issue') return OPTIONS[name];
  return OPTIONS[name].filter((value) => value !== 'issue');
}
