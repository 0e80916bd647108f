import type { JSX } from 'preact';
import { MATRIX_QUERY, type MatrixAnswer } from '../../api/matrix.ts';
import { type MatrixOut, matrixOf } from '../../store/matrix.ts';
import { positionFilter } from '../../store/position-filter.ts';
import { nameOf } from '../../store/record.ts';
import { words } from '../../words/words.ts';
import { Answered } from '../answered.tsx';
import { Grid } from '../grid/grid.tsx';
import { MethodDetails } from '../method-details.tsx';
import type { Props } from '../model.ts';
import { Seg } from '../seg.tsx';
import { UnitsKey } from '../units-key.tsx';
import { keepAnswers, useAnswer } from '../use-answer.ts';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixRow } from './matrix-row.tsx';
import '../../style/tools.css';
import '../../style/units.css';
import '../../style/matrix.css';
import '../../style/how.css';

const matrices = keepAnswers(MATRIX_QUERY);
/** What can be taken in, and drawn at once. */
const MOST = { rows: 80, columns: 45 } as const;

/** Who wants what: actors by clauses, issues or texts, with the stance in each cell. */
export function MatrixView({ model, record }: Props): JSX.Element {
  const place = model.place.value;
  const { level, order } = place.options;
  const variables = {
    filter: positionFilter(record, place),
    level: level.toUpperCase(),
    order: order.toUpperCase(),
  };
  const { answer, retry } = useAnswer(matrices, variables, record.digest);
  return (
    <>
      <div class="view-tools">
        <Seg model={model} name="level" />
        <Seg model={model} name="order" />
        <UnitsKey />
      </div>
      <div class="matrix">
        <Answered answer={answer} retry={retry}>
          {({ matrix }) => (
            <>
              <Drawn model={model} record={record} matrix={matrix} />
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

type DrawnProps = Props & { readonly matrix: MatrixAnswer['matrix'] };

function Drawn({ model, record, matrix }: DrawnProps): JSX.Element {
  const positions = model.positions.value;
  const turns = model.place.value.options.order === 'clustered';
  const drawn = matrixOf({ record, positions, answer: matrix, most: MOST, turns });
  const { columns, rows, filled, left } = drawn;
  return (
    <>
      <p class="sum-line">
        {words.matrix.sum(rows.length, columns.length, filled)}{' '}
        {left.rows + left.columns > 0 && words.matrix.left(left.rows, left.columns)}
      </p>
      <Grid model={model} label={words.matrix.title}>
        <MatrixHead model={model} record={record} columns={columns} actors={rows.length} />
        <tbody>
          {rows.map(({ actor, cells }) => (
            <MatrixRow
              key={actor}
              model={model}
              record={record}
              actor={actor}
              name={nameOf(record, actor)}
              cells={cells}
            />
          ))}
        </tbody>
        <Tally columns={columns} />
      </Grid>
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
