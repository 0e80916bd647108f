import type { JSX } from 'preact';
import { nameOf, type ViewRecord } from '../store/record.ts';
import { shortNameOf } from '../store/short-name.ts';
import { ownName } from './own.ts';
import '../style/row-name.css';

type NameProps = { readonly record: ViewRecord; readonly id: string };

/** The name of an actor at the head of a row; where a page is narrow its short one is seen, and the whole one read. */
export function RowName({ record, id }: NameProps): JSX.Element {
  const actor = record.actors.get(id);
  const name = nameOf(record, id);
  const short = actor === undefined ? name : shortNameOf(actor);
  if (short === name) return <bdi {...ownName(id)}>{name}</bdi>;
  return (
    <>
      <bdi class="row-name" {...ownName(id)}>
        {name}
      </bdi>
      <bdi class="row-name short" aria-hidden="true" {...ownName(id)}>
        {short}
      </bdi>
    </>
  );
}
