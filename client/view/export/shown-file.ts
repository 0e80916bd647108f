import type { AboutAnswer } from '../../api/load-export.ts';
import { type PlainTable, writeCsv } from '../../store/csv.ts';

/** What a file says of itself. */
export type AboutFile = {
  readonly answer: AboutAnswer;
  /** What the view is called. */
  readonly view: string;
  /** What was left out, in words. */
  readonly filter: string;
};

/** The table of a view as CSV: what it is stands in columns of every row, as in the server's. */
export function shownCsv({ head, rows }: PlainTable, about: AboutFile): string {
  const same = Object.entries(said(about));
  return writeCsv({
    head: [...head, ...same.map(([name]) => name)],
    rows: rows.map((cells) => [...cells, ...same.map(([, value]) => value)]),
  });
}

/** The table of a view as JSON, with what it is and the sources that it rests on. */
export function shownJson({ head, rows }: PlainTable, about: AboutFile): string {
  const { answer, view, filter } = about;
  const { title, record, proof, sources } = answer;
  const whole = { title, view, record, filter, proof, sources, columns: head, rows };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

function said({ answer, view, filter }: AboutFile): Readonly<Record<string, string>> {
  const { name, version, licence, digest, dates } = answer.record;
  const sources = answer.sources.map(({ title, publisher }) => `${title}, ${publisher ?? ''}`);
  return {
    title: answer.title,
    view,
    record: name,
    version,
    licence,
    digest,
    dates: dates?.join(' to ') ?? '',
    filter,
    proof: answer.proof.text,
    sources: sources.join('; '),
  };
}
