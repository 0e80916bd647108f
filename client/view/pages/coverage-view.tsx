import type { JSX } from 'preact';
import { type CoverageCell, type Covered, coverageOf } from '../../store/coverage.ts';
import { nameOf } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import { Grid } from '../grid/grid.tsx';
import type { Props } from '../model.ts';
import { RowName } from '../row-name.tsx';
import { Page } from './page.tsx';
import '../../style/coverage.css';
import { OWN, ownName } from '../own.ts';

/** Most rows that are drawn. */
const MOST = 120;
const KEY: readonly Covered[] = ['several', 'single', 'inferred', 'none'];

/** Actors by issues: where there is evidence, where a single source, where none. */
export function CoverageView({ model, record }: Props): JSX.Element {
  const { issues, rows, more } = coverageOf(record, model.positions.value, MOST);
  const cells = rows.flatMap((row) => row.cells);
  const filled = cells.filter(({ covered }) => covered !== 'none').length;
  const single = cells.filter(({ covered }) => covered === 'single').length;
  return (
    <Page name="coverage" title={words.record.coverageTitle}>
      <p class="quiet">
        {words.record.coverageText} {words.record.coverageSum(filled, single, cells.length)}{' '}
        {more > 0 && words.record.coverageMore(more)}
      </p>
      <ul class="key">
        {KEY.map((covered) => (
          <li key={covered}>
            <span class={`covered ${covered}`} aria-hidden="true" />
            {words.record[covered]}
          </li>
        ))}
      </ul>
      <Grid model={model} label={words.record.coverageGrid}>
        <thead>
          <tr>
            <th scope="col" tabIndex={0}>
              {words.panel.actor}
            </th>
            {issues.map((issue) => (
              <th key={issue} scope="col" tabIndex={-1}>
                <span {...OWN}>{nameOf(record, issue)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ actor, cells: own }) => (
            <tr key={actor}>
              <th scope="row" tabIndex={-1} data-pick={actor} {...ownName(actor)}>
                <RowName record={record} id={actor} />
              </th>
              {own.map((cell) => (
                <Cell key={cell.issue} record={record} actor={actor} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </Grid>
    </Page>
  );
}

type CellProps = Pick<Props, 'record'> & { readonly actor: string; readonly cell: CoverageCell };

/** One cell: how many sources, told by number, by shade and in words. */
function Cell({ record, actor, cell }: CellProps): JSX.Element {
  const { issue, covered, positions, sources } = cell;
  const told =
    covered === 'none' ? words.record.none : words.record.coverageCount(sources, positions.length);
  const label = words.record.coverageCell(nameOf(record, actor), nameOf(record, issue), told);
  return (
    <td tabIndex={-1} data-pick={positions[0]?.id} aria-label={label} title={label}>
      <span class={`covered ${covered}`} aria-hidden="true">
        {sources > 0 ? sources : ''}
      </span>
    </td>
  );
}
