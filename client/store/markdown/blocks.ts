/** A block of a text in Markdown; texts inside are spans yet to be read. */
export type Block =
  | { readonly form: 'heading'; readonly level: number; readonly text: string }
  | { readonly form: 'paragraph'; readonly text: string }
  | { readonly form: 'quote'; readonly text: string }
  | { readonly form: 'code'; readonly text: string }
  | { readonly form: 'rule' }
  | { readonly form: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly form: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A block and the line after it; null where the lines begin otherwise. */
type Take = (lines: readonly string[], at: number) => readonly [Block, next: number] | null;

/**
 * Reads the blocks of a text in Markdown: headings, paragraphs, lists of one level, tables, quotes, code
 * between fences, rules. Whatever else stands there is a paragraph, and HTML is its own letters.
 */
export function readBlocks(text: string): readonly Block[] {
  const lines = text.split(/\r\n|\r|\n/);
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const [block, next] = blank(lines[at]) ? [null, at + 1] : takeBlock(lines, at);
    if (block !== null) blocks.push(block);
    at = next;
  }
  return blocks;
}

function takeBlock(lines: readonly string[], at: number): readonly [Block, number] {
  for (const take of TAKES) {
    const taken = take(lines, at);
    if (taken !== null) return taken;
  }
  const end = lines.findIndex((line, index) => index > at && (blank(line) || begins(lines, index)));
  const next = end === -1 ? lines.length : end;
  return [{ form: 'paragraph', text: joined(lines.slice(at, next)) }, next];
}

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const ITEM = /^\s{0,3}(?:[-*+]|(\d+)[.)])\s+(.*)$/;
const RULE = /^\s{0,3}([-*_])(?:\s*\1){2,}\s*$/;
const FENCE = /^\s{0,3}(```|~~~)/;
const DASHES = /^\s*\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*$/;

const takeHeading: Take = (lines, at) => {
  const [, marks, text] = HEADING.exec(lines[at] ?? '') ?? [];
  if (marks === undefined || text === undefined) return null;
  return [{ form: 'heading', level: marks.length, text }, at + 1];
};

const takeRule: Take = (lines, at) =>
  RULE.test(lines[at] ?? '') ? [{ form: 'rule' }, at + 1] : null;

const takeCode: Take = (lines, at) => {
  const [, fence] = FENCE.exec(lines[at] ?? '') ?? [];
  if (fence === undefined) return null;
  const close = lines.findIndex((line, index) => index > at && line.trim().startsWith(fence));
  const end = close === -1 ? lines.length : close;
  return [{ form: 'code', text: lines.slice(at + 1, end).join('\n') }, end + 1];
};

const takeQuote: Take = (lines, at) => {
  const next = at + lengthOf(lines.slice(at), (line) => line.startsWith('>'));
  if (next === at) return null;
  const text = joined(lines.slice(at, next).map((line) => line.replace(/^>\s?/, '')));
  return [{ form: 'quote', text }, next];
};

const takeTable: Take = (lines, at) => {
  const head = lines[at] ?? '';
  if (!head.includes('|') || !DASHES.test(lines[at + 1] ?? '')) return null;
  const next = at + 2 + lengthOf(lines.slice(at + 2), (line) => line.includes('|'));
  return [{ form: 'table', head: cells(head), rows: lines.slice(at + 2, next).map(cells) }, next];
};

/** Items of one kind, numbered or not; a blank line between two of them does not part them. */
const takeList: Take = (lines, at) => {
  const ordered = numbered(lines[at]);
  if (ordered === null) return null;
  const items: string[] = [];
  let next = at;
  while (numbered(lines[next]) === ordered) {
    const [item, after] = takeItem(lines, next);
    items.push(item);
    next = blank(lines[after]) && numbered(lines[after + 1]) === ordered ? after + 1 : after;
  }
  return [{ form: 'list', ordered, items }, next];
};

/** Whether the item that begins on a line has a number; null where none begins. */
function numbered(line = ''): boolean | null {
  const item = ITEM.exec(line);
  return item === null ? null : item[1] !== undefined;
}

/** An item goes on over the lines that are indented below it. */
function takeItem(lines: readonly string[], at: number): readonly [string, next: number] {
  const below = lines.slice(at + 1);
  const more = lengthOf(below, (line) => !blank(line) && /^\s/.test(line) && !ITEM.test(line));
  const text = ITEM.exec(lines[at] ?? '')?.[2] ?? '';
  return [joined([text, ...below.slice(0, more)]), at + 1 + more];
}

const TAKES: readonly Take[] = [takeHeading, takeCode, takeRule, takeQuote, takeTable, takeList];

/** Whether a block that interrupts a paragraph begins on a line. */
function begins(lines: readonly string[], at: number): boolean {
  return TAKES.some((take) => take !== takeTable && take(lines, at) !== null);
}

function lengthOf(lines: readonly string[], belongs: (line: string) => boolean): number {
  const end = lines.findIndex((line) => !belongs(line));
  return end === -1 ? lines.length : end;
}

function blank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).join(' ');
}

/** The cells of a row; a bar after a backslash is a letter. */
function cells(line: string): readonly string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}
