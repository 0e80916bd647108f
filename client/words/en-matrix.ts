import { counted, listed } from './counting.ts';

/** The words of the matrix. */
export const EN_MATRIX = {
  title: 'Who wants what',
  actors: (count: number): string => counted(count, 'actor'),
  sum: (rows: number, columns: number, filled: number): string =>
    `${counted(rows, 'actor')} by ${counted(columns, 'topic')}: ` +
    `${filled} of ${counted(rows * columns, 'cell')} hold evidence. An empty cell is no evidence, which is not neutrality.`,
  left: (rows: number, columns: number): string => {
    const parts = [
      rows === 0 ? [] : counted(rows, 'actor'),
      columns === 0 ? [] : counted(columns, 'topic'),
    ];
    return `Left out for want of room, for they hold least: ${listed(parts.flat())}. Filters bring them in.`;
  },
  sort: 'sort',
  sorted: (what: 'rows' | 'columns', by: string, descending: boolean): string =>
    `${what === 'rows' ? 'Rows' : 'Columns'} by “${by}”, ${descending ? 'for' : 'against'} first.`,
  unsorted: 'Back to the order above',
  camp: (label: string): string => label.charAt(0).toUpperCase() + label.slice(1),
  block: 'Camp',
  noCamp: 'In no camp',
  tally: { against: 'Against', for: 'For' },
} as const;

/** The words that say how an answer was computed. */
export const EN_METHOD = {
  how: 'How was this computed?',
  ours: 'The rule is Demarche’s own.',
  read: (positions: number): string => `${counted(positions, 'position')} read.`,
  parameters: 'Parameters',
  graphql: 'GraphQL',
  cypher: 'Cypher',
  copy: 'copy',
  copied: 'copied',
  notCopied: 'not copied: the browser forbids it',
  copyThis: (what: string): string => `Copy: ${what}`,
} as const;
