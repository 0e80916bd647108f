import type { ActorNode, ViewRecord } from './record.ts';

/**
 * The states whose name in the language that is spoken has a text in it, whatever its case and marks: the
 * server knows the names of the record alone.
 */
export function statesNamed({ actors }: ViewRecord, text: string): readonly ActorNode[] {
  const sought = plain(text);
  return [...actors.values()].filter(
    ({ kind, name }) => kind === 'STATE' && plain(name).includes(sought),
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
