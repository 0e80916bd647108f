import { type ReadonlySignal, signal, useSignalEffect } from '@preact/signals';
import { ask } from '../../api/ask.ts';
import { loadBlocs } from '../../api/blocs.ts';
import { COALITIONS_QUERY, type CoalitionsVariables } from '../../api/coalitions.ts';
import type { Together } from '../../store/hull-groups.ts';
import { campText } from '../../store/told.ts';
import { coalitionsVariables } from '../coalitions/coalitions-variables.ts';
import type { Props } from '../model.ts';

/** What came of asking for groups. */
export type Groups = readonly Together[] | 'waiting' | 'failed';

/** The answers that there were, by what was asked and of which state of the record. */
const known = new Map<string, Promise<() => readonly Together[]>>();
const groups = signal<Groups>([]);

/** The groups that the reader has outlined; nothing where none are asked for. */
export const hulledGroups: ReadonlySignal<Groups> = groups;

/** Fetches the groups that are asked for, for as long as the map is shown. */
export function useHulls({ model, record }: Props): void {
  useSignalEffect(() => {
    const { hulls } = model.place.value.options;
    if (hulls === 'none') {
      groups.value = [];
      return;
    }
    const { camps } = coalitionsVariables(record, model.place.value, []);
    const variables = { camps };
    const key = JSON.stringify([record.digest, hulls, hulls === 'camps' ? variables : null]);
    const fetchIt = hulls === 'blocs' ? fetchBlocs : () => loadCamps(variables);
    const asked = known.get(key) ?? fetchIt();
    known.set(key, asked);
    groups.value = 'waiting';
    let gone = false;
    asked.then(
      (found) => {
        if (!gone) groups.value = found();
      },
      () => {
        known.delete(key);
        if (!gone) groups.value = 'failed';
      },
    );
    return () => {
      gone = true;
    };
  });
}

async function fetchBlocs(): Promise<() => readonly Together[]> {
  const blocs = await loadBlocs();
  return () => blocs;
}

/** Fetches camps, whose names are told in the language that is spoken when they are shown. */
async function loadCamps(variables: CoalitionsVariables): Promise<() => readonly Together[]> {
  const { coalitions } = await ask(COALITIONS_QUERY, variables);
  return () =>
    coalitions.camps.map((camp) => ({
      ...{ id: camp.id, name: campText(camp), members: camp.members.map(({ actor }) => actor.id) },
    }));
}
