import type { EN_COVERAGE } from '../en-coverage.ts';
import type { Translated } from '../translated.ts';
import { ARABIC, apart, counted, countedOf } from './counting.ts';
import { NOUNS } from './nouns.ts';

const { number } = ARABIC;

/** The words of the pages about what the record covers, and how it was coded. */
export const AR_COVERAGE: Translated<typeof EN_COVERAGE> = {
  coverageTitle: 'ما يغطيه السجل',
  coverageText:
    'من له موقف في السجل، وبشأن ماذا، ومن كم مصدر. والخانة الفارغة تعني انعدام الأدلة، لا الحياد.',
  coverageGrid: 'الجهات بحسب المسائل',
  several: 'مصدران أو أكثر',
  single: 'مصدر واحد فقط',
  inferred: 'بالاستنتاج فقط',
  none: 'لا أدلة',
  coverageCell: (actor, issue, told) => `${apart(actor)}، ${apart(issue)}: ${told}`,
  coverageCount: (sources, positions) =>
    sources === 0
      ? `بالاستنتاج فقط، ${counted(positions, NOUNS.position)}`
      : `${counted(positions, NOUNS.position)} من ${countedOf(sources, NOUNS.source)}`,
  coverageSum: (filled, single, all) =>
    `${number(filled)} من أصل ${countedOf(all, NOUNS.cell)} فيها أدلة، منها ${number(single)} من مصدر واحد.`,
  coverageMore: (actors) => `لم تُدرج جهات أقل مواقف: ${counted(actors, NOUNS.actor)}.`,
  methodTitle: 'كيف رُمِّز هذا السجل',
  methodNone: 'ليس لهذا السجل دليل ترميز. فلا يُعرف كيف رُمِّز، غير أن كل موقف يحمل أدلته.',
  methodOf: ({ name, version, licence }) =>
    `${apart(name)}، الإصدار ${apart(version)}، ${apart(licence)}. ما الذي يُعدّ موقفًا، وكيف تقرَّر ذلك، والحالات الصعبة.`,
};
