import type { JSX } from 'preact';
import type { PlainTable } from '../../store/csv.ts';
import { viewWords as words } from '../../words/words.ts';

/** The columns of the axis that lie within the window, a row each. */
export function TimelineTable({ head, rows }: PlainTable): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="moments" tabIndex={0} aria-label={words.timeline.tableTitle}>
      <table>
        <caption class="sr">{words.timeline.tableTitle}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([date, ...cells]) => (
            <tr key={date}>
              <th scope="row">{date}</th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]} class={typeof cell === 'number' ? 'num' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
