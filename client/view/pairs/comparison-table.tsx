import type { JSX } from 'preact';
import type { CompareAnswer } from '../../api/compare.ts';
import { type ComparedRow, groupByVerdict } from '../../store/comparison.ts';
import { actorKindOf } from '../../store/pairs.ts';
import { tellNotes } from '../../store/told.ts';
import { viewWords as words } from '../../words/words.ts';
import { Grid } from '../grid/grid.tsx';
import { KindSample } from '../legend.tsx';
import type { Props } from '../model.ts';
import { OWN, ownName } from '../own.ts';
import { Told } from '../told.tsx';
import { ComparedCellOf } from './compared-cell.tsx';
import type { Names } from './use-names.ts';

/** Topics that are drawn of one verdict. */
const MOST = 60;

type TableProps = Props & {
  readonly actors: readonly string[];
  readonly names: Names;
  readonly compare: CompareAnswer['compare'];
};

/** The topics as rows, by what the actors say of them together. */
export function ComparisonTable({
  model,
  record,
  actors,
  names,
  compare,
}: TableProps): JSX.Element {
  const { rows, agreement, shared, noteParts } = compare;
  const groups = groupByVerdict(rows, model.place.value.options.first);
  if (rows.length === 0) return <p class="beginning">{words.pairs.compare.nothing}</p>;
  return (
    <>
      <p class="sum-line" role="status">
        {agreement !== null && <b>{words.pairs.compare.agreement(agreement)} </b>}
        {agreement !== null && words.pairs.compare.agreementMeans}{' '}
        {words.pairs.compare.sum(rows.length, shared)}{' '}
        <Told text={tellNotes(record, noteParts) ?? ''} />
      </p>
      <div class={`table-scroll of-${actors.length}`}>
        <Grid model={model} label={words.pairs.compare.table}>
          <Heads actors={actors} names={names} />
          {groups.map(({ verdict, rows: own }) => (
            <tbody key={verdict}>
              <tr class={`group verdict ${verdict}`}>
                <th scope="rowgroup" colSpan={actors.length + 1}>
                  {words.pairs.verdicts[verdict]} <span class="num">{own.length}</span>
                </th>
              </tr>
              {own.slice(0, MOST).map((row) => (
                <Row key={row.topic.id} model={model} record={record} row={row} actors={actors} />
              ))}
              {own.length > MOST && (
                <tr class="group left">
                  <td colSpan={actors.length + 1}>{words.pairs.compare.left(own.length - MOST)}</td>
                </tr>
              )}
            </tbody>
          ))}
        </Grid>
      </div>
    </>
  );
}

function Heads({ actors, names }: Pick<TableProps, 'actors' | 'names'>): JSX.Element {
  return (
    <thead>
      <tr>
        <th scope="col" tabIndex={0}>
          {words.pairs.compare.topic}
        </th>
        {actors.map((actor) => (
          <th key={actor} scope="col" tabIndex={-1} data-pick={actor}>
            <KindSample kind={actorKindOf(actor)} />
            <bdi {...ownName(actor)}>{names.get(actor) ?? actor}</bdi>
          </th>
        ))}
      </tr>
    </thead>
  );
}

type RowProps = Props & Pick<TableProps, 'actors'> & { readonly row: ComparedRow };

function Row({ model, record, row, actors }: RowProps): JSX.Element {
  const { topic, cells } = row;
  const pick = record.targets.has(topic.id) ? { 'data-pick': topic.id } : {};
  return (
    <tr class={model.selection.value === topic.id ? 'on' : ''}>
      <th scope="row" tabIndex={-1} {...pick}>
        <bdi {...OWN}>{topic.name}</bdi>
      </th>
      {actors.map((actor) => (
        <ComparedCellOf
          key={actor}
          model={model}
          record={record}
          topic={topic}
          cell={cells.find((cell) => cell.actor === actor) ?? null}
        />
      ))}
    </tr>
  );
}
