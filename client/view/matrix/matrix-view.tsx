import type { JSX } from 'preact';
import { CAMP_ROWS_QUERY, campRowsOf } from '../../api/camp-rows.ts';
import { MATRIX_QUERY, type MatrixAnswer } from '../../api/matrix.ts';
import { cellsHeld, type MatrixOut, matrixOf } from '../../store/matrix.ts';
import type { CampRows } from '../../store/matrix-order.ts';
import { positionFilter } from '../../store/position-filter.ts';
import { nameOf } from '../../store/record.ts';
import { thinned } from '../../store/thinned.ts';
import { tellCamp } from '../../store/told.ts';
import { viewWords as words } from '../../words/words.ts';
import { Answered } from '../answered.tsx';
import { Grid } from '../grid/grid.tsx';
import { MethodDetails } from '../method-details.tsx';
import type { Props } from '../model.ts';
import { Seg } from '../seg.tsx';
import { Told } from '../told.tsx';
import { ToolsFold } from '../tools-fold.tsx';
import { UnitsKey } from '../units-key.tsx';
import { type Answer, keepAnswers, useAnswer } from '../use-answer.ts';
import { useShown } from '../use-shown.ts';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixRow } from './matrix-row.tsx';
import { matrixTable } from './matrix-table.ts';
import { SortedBy } from './sorted-by.tsx';
import '../../style/tools.css';
import '../../style/units.css';
import '../../style/matrix.css';
import '../../style/matrix-order.css';
import '../../style/how.css';

const matrices = keepAnswers(MATRIX_QUERY);
const campsOf = keepAnswers(CAMP_ROWS_QUERY);
/** What can be taken in, and drawn at once. */
const MOST = { rows: 80, columns: 45 } as const;

/** Who wants what: actors by clauses, issues or texts, with the stance in each cell. */
export function MatrixView({ model, record }: Props): JSX.Element {
  const place = model.place.value;
  const level = place.options.level.toUpperCase();
  const filter = positionFilter(record, place);
  const order = place.options.order.toUpperCase();
  // Held by issue, a position is a cell already: only the order is still to be told.
  const variables = { filter, level, order, cells: record.grain !== 'ISSUE' };
  const asked = useAnswer(matrices, variables, record.digest);
  const method = place.options.camps.toUpperCase();
  const camps = useAnswer(
    campsOf,
    { input: { level, method, filter, resamples: 0 as const } },
    record.digest,
  );
  return (
    <>
      <div class="view-tools">
        <ToolsFold model={model} name="level">
          <Seg model={model} name="level" />
          <Seg model={model} name="order" />
        </ToolsFold>
        <UnitsKey />
      </div>
      <div class="matrix">
        <Answered
          {...asked}
          answer={together(asked.answer, camps.answer, record.actors.size <= MOST.rows)}
        >
          {({ matrix, blocks }) => (
            <>
              <Drawn model={model} record={record} matrix={matrix} camps={blocks} />
              <MethodDetails
                method={matrix.method}
                operation={MATRIX_QUERY}
                variables={variables}
              />
            </>
          )}
        </Answered>
      </div>
    </>
  );
}

type Whole = MatrixAnswer & { readonly blocks: readonly CampRows[] };

/**
 * Both answers as one. In a small record camps are waited for, so that nothing moves once it is drawn; in a
 * large one they take their time, and the blocks come after. Where no camps come, none are told apart.
 */
function together(
  matrix: Answer<MatrixAnswer>,
  camps: Answer<Parameters<typeof campRowsOf>[0]>,
  wait: boolean,
): Answer<Whole> {
  if (matrix.form !== 'here' || (wait && camps.form === 'waiting')) {
    return matrix.form === 'here' ? { form: 'waiting' } : matrix;
  }
  const blocks = camps.form === 'here' ? campRowsOf(camps.data) : [];
  return { form: 'here', data: { ...matrix.data, blocks } };
}

type DrawnProps = Props & {
  readonly matrix: MatrixAnswer['matrix'];
  readonly camps: readonly CampRows[];
};

function Drawn({ model, record, matrix, camps }: DrawnProps): JSX.Element {
  const positions = thinned({ record, positions: model.positions.value });
  const { options, sorts } = model.place.value;
  const turns = options.order === 'clustered';
  const placing = { camps: turns ? camps : [], sorts };
  const answer = { ...matrix, cells: matrix.cells ?? cellsHeld(record) };
  const drawn = matrixOf({ record, positions, answer, most: MOST, turns, ...placing });
  const { columns, size, filled, left } = drawn;
  useShown(model, () => ({
    table: matrixTable(record, drawn),
    picture: { form: 'matrix', matrix: drawn },
  }));
  return (
    <>
      <p class="sum-line">
        {words.matrix.sum(size, columns.length, filled)}{' '}
        {left.rows + left.columns > 0 && words.matrix.left(left.rows, left.columns)}
      </p>
      <SortedBy model={model} record={record} drawn={drawn} />
      <Grid model={model} label={words.matrix.title}>
        <MatrixHead model={model} record={record} columns={columns} actors={size} />
        <Blocks model={model} record={record} drawn={drawn} />
        <Tally columns={columns} />
      </Grid>
    </>
  );
}

type BlocksProps = Props & { readonly drawn: MatrixOut };

/** The rows, those of a camp under its name; a single block needs none. */
function Blocks({ model, record, drawn: { blocks, columns } }: BlocksProps): JSX.Element {
  const begins = new Set(columns.flatMap((column) => (column.begins ? column.id : [])));
  return (
    <>
      {blocks.map(({ camp, lines }) => (
        <tbody key={camp?.id ?? ''}>
          {blocks.length > 1 && (
            <tr class="group">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {camp === null ? (
                  <span>{words.matrix.noCamp}</span>
                ) : (
                  <span>
                    <Told text={words.matrix.camp(tellCamp(camp))} />
                  </span>
                )}
              </th>
            </tr>
          )}
          {lines.map(({ actor, cells }) => (
            <MatrixRow
              key={actor}
              model={model}
              record={record}
              actor={actor}
              name={nameOf(record, actor)}
              cells={cells}
              begins={begins}
            />
          ))}
        </tbody>
      ))}
    </>
  );
}

/** How many actors are against each column, and how many for. */
function Tally({ columns }: Pick<MatrixOut, 'columns'>): JSX.Element {
  return (
    <tfoot>
      {(['against', 'for'] as const).map((side) => (
        <tr key={side}>
          <th scope="row" tabIndex={-1}>
            {words.matrix.tally[side]}
          </th>
          {columns.map((column) => (
            <td key={column.id} tabIndex={-1} class={column[side] === 0 ? 'zero' : side}>
              {column[side] === 0 ? '0' : words.clauses.total(side, column[side])}
            </td>
          ))}
        </tr>
      ))}
    </tfoot>
  );
}
