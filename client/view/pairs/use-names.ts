import { useEffect } from 'preact/hooks';
import { NAMES_QUERY } from '../../api/names.ts';
import { report } from '../../store/actions.ts';
import { namedState } from '../../store/in-words.ts';
import { type Named, nameOf } from '../../store/record.ts';
import type { Props } from '../model.ts';
import { keepAnswers, useAnswer } from '../use-answer.ts';

const names = keepAnswers(NAMES_QUERY);

/** What ids are called; null where nothing on record has one. What is not here yet is not in it. */
export type Names = ReadonlyMap<string, string | null>;

/**
 * The names of what is chosen, asked for where the picture does not hold it. `key` is that of the address
 * under which an id stands, and is reported with it where nothing on record has it.
 */
export function useNames({ model, record }: Props, ids: readonly string[], key: string): Names {
  const { answer } = useAnswer(names, { ids }, record.digest);
  const told = answer.form === 'here' ? answer.data.nodes : null;
  const known = new Map(
    ids.flatMap((id, index) => {
      const name = nameOf(record, id);
      if (name !== id) return [[id, name] as const];
      return told === null ? [] : [[id, nameIn(told[index])] as const];
    }),
  );
  const unknown = ids.filter((id) => known.get(id) === null).join(' ');
  useEffect(() => {
    for (const id of unknown === '' ? [] : unknown.split(' ')) {
      model.store.act(report(`${key}=${id}`));
    }
  }, [model, unknown, key]);
  return known;
}

function nameIn(found: Named | null | undefined): string | null {
  return found ? namedState(found).name : null;
}
