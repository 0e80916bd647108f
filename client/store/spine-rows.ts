import type { StanceTarget } from '../layout/input.ts';
import { words } from '../words/words.ts';
import type { TargetNode } from './record.ts';

/** A target as a row of its own. */
export function rowOf({ id, name, fate }: TargetNode, heard: ReadonlySet<string>): StanceTarget {
  const tag = heard.has(id) ? words.fateTag(fate) : words.noEvidence;
  return { id, name, fate, note: '', tag, head: false, fold: false, holds: [id] };
}

/** A row that stands for several; a click opens the group. */
export function foldRow(group: string, holds: readonly string[], name: string): StanceTarget {
  return {
    id: `more:${group}`,
    name,
    fate: null,
    note: '',
    tag: '',
    head: false,
    fold: true,
    holds,
  };
}
