/** A row of a CSV text as it stands there, quotes and all, without its line end. */
export interface RawRow {
  /** Line on which it begins, counted from 1. */
  readonly line: number;
  /** Code points before it in the text. */
  readonly start: number;
  /** Code points up to its end. */
  readonly end: number;
  readonly text: string;
}

/** Parts a text that comes in chunks into rows, a list for each chunk: at line ends outside quotes. */
export async function* rawRows(chunks: AsyncIterable<string>): AsyncGenerator<readonly RawRow[]> {
  const cutter = new RowCutter();
  for await (const chunk of chunks) yield cutter.cut(chunk);
  yield cutter.last();
}

/** Where rows end: holds what is left of a chunk until the next. */
class RowCutter {
  #left = '';
  /** Units of what is left that were looked at already. */
  #seen = 0;
  #isQuoted = false;
  /** Unit at which the last quoted stretch closed: a quote right behind it opens it again. */
  #closed = -1;
  #line = 1;
  #point = 0;

  cut(chunk: string): readonly RawRow[] {
    const text = this.#left + chunk;
    const rows: RawRow[] = [];
    let begin = 0;
    let seen = text.length;
    for (const { 0: mark, index } of text.slice(this.#seen).matchAll(/"|\r\n|\n|\r/g)) {
      const at = this.#seen + index;
      if (mark === '"') this.#quote(text, at, begin);
      if (mark === '"' || this.#isQuoted) continue;
      if (mark === '\r' && at === text.length - 1)
        seen = at; // a line feed may follow
      else {
        rows.push(this.#row(text.slice(begin, at), mark.length));
        begin = at + mark.length;
      }
    }
    this.#left = text.slice(begin);
    this.#seen = seen - begin;
    this.#closed -= begin;
    return rows;
  }

  /** A quote opens a cell where one begins, and closes it; anywhere else it is a fault of its own row. */
  #quote(text: string, at: number, begin: number): void {
    const before = text[at - 1];
    const isFirst = at === begin || before === ',' || before === '\uFEFF';
    if (this.#isQuoted) this.#closed = at;
    this.#isQuoted = !this.#isQuoted && (isFirst || this.#closed === at - 1);
  }

  last(): readonly RawRow[] {
    const text = this.#left.replace(/\r$/, '');
    return text === '' ? [] : [this.#row(text, 0)];
  }

  #row(text: string, lineEnd: number): RawRow {
    const [line, start] = [this.#line, this.#point];
    const end = start + lengthOf(text);
    this.#line += 1 + (text.includes('"') ? (text.match(/\r\n|\n|\r/g)?.length ?? 0) : 0);
    this.#point = end + lineEnd;
    return { line, start, end, text };
  }
}

/** Code points of a text. */
function lengthOf(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
