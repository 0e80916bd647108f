import type { EN_MATRIX, EN_METHOD } from '../en-matrix.ts';
import type { Translated } from '../translated.ts';
import { ARABIC, apart, counted, countedOf, quoted } from './counting.ts';
import { NOUNS } from './nouns.ts';

const { number } = ARABIC;

/** The words of the matrix. */
export const AR_MATRIX: Translated<typeof EN_MATRIX> = {
  title: 'من يريد ماذا',
  actors: (count) => counted(count, NOUNS.actor),
  sum: (rows, columns, filled) =>
    `${counted(rows, NOUNS.actor)} في ${countedOf(columns, NOUNS.topic)}: ` +
    `${number(filled)} من أصل ${countedOf(rows * columns, NOUNS.cell)} فيها أدلة. ` +
    'والخانة الفارغة تعني انعدام الأدلة، لا الحياد.',
  left: (rows, columns) => {
    const parts = [
      rows === 0 ? [] : counted(rows, NOUNS.actor),
      columns === 0 ? [] : counted(columns, NOUNS.topic),
    ];
    return `لم يُدرج لضيق المكان، لأنه الأقل مواقف: ${ARABIC.listed(parts.flat())}. والمرشِّحات تُظهره.`;
  },
  sort: 'ترتيب',
  sorted: (what, by, descending) =>
    `${what === 'rows' ? 'الصفوف' : 'الأعمدة'} حسب ${quoted(by)}، ${descending ? 'المؤيدون' : 'المعارضون'} أولًا.`,
  unsorted: 'العودة إلى الترتيب أعلاه',
  camp: (label) => apart(label),
  block: 'المعسكر',
  noCamp: 'خارج المعسكرات',
  tally: { against: 'ضد', for: 'مع' },
};

/** The words that say how an answer was computed. */
export const AR_METHOD: Translated<typeof EN_METHOD> = {
  how: 'كيف حُسب هذا؟',
  ours: 'القاعدة خاصة بـDemarche.',
  read: (positions) => `ما قُرئ: ${counted(positions, NOUNS.position)}.`,
  parameters: 'المعاملات',
  graphql: 'GraphQL',
  cypher: 'Cypher',
  copy: 'نسخ',
  copied: 'نُسخ',
  notCopied: 'لم يُنسخ: المتصفح يمنع ذلك',
  copyThis: (what) => `نسخ: ${apart(what)}`,
};
