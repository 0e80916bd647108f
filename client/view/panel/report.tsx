import type { JSX } from 'preact';
import type { ViewRecord } from '../../store/record.ts';
import { type Reported, reportLink } from '../../store/report-link.ts';
import { viewWords as words } from '../../words/words.ts';

type ReportProps = Reported & { readonly record: ViewRecord };

/** The way to complain: a report that already names what it is about, and the state of the record. */
export function Report({ record, id, name }: ReportProps): JSX.Element {
  return (
    <a
      class="report"
      href={reportLink(record, { id, name }, words.report.text)}
      target="_blank"
      rel="noreferrer"
    >
      {words.report.link}
    </a>
  );
}
