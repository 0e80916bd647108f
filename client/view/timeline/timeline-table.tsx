import type { JSX } from 'preact';
import type { Bucket } from '../../store/moments.ts';
import { type Window, within } from '../../store/window.ts';
import { viewWords as words } from '../../words/words.ts';

type TableProps = { readonly buckets: readonly Bucket[]; readonly window: Window };

/** The columns of the axis that lie within the window, a row each. */
export function TimelineTable({ buckets, window }: TableProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="moments" tabIndex={0} aria-label={words.timeline.tableTitle}>
      <table>
        <caption class="sr">{words.timeline.tableTitle}</caption>
        <thead>
          <tr>
            {words.timeline.columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {buckets
            .filter((bucket) => within(bucket, window))
            .map((bucket) => (
              <Row key={bucket.date} bucket={bucket} />
            ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ bucket }: { readonly bucket: Bucket }): JSX.Element {
  const { date, for: pro, against, neither, events, changes } = bucket;
  const told = changes.map(({ from, change, to }) =>
    words.timeline.change(from.name, change, to?.name ?? null),
  );
  return (
    <tr>
      <th scope="row">{words.panel.date(date)}</th>
      <td class="num">{pro}</td>
      <td class="num">{against}</td>
      <td class="num">{neither}</td>
      <td>{events.join('; ')}</td>
      <td>{told.join('; ')}</td>
    </tr>
  );
}
