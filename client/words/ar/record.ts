import type { EN_RECORD } from '../en-record.ts';
import type { Translated } from '../translated.ts';
import { ARABIC, apart, countedOf } from './counting.ts';
import { NOUNS } from './nouns.ts';

const { number } = ARABIC;

/** The words about the record as a whole: its head, its coverage, its method. */
export const AR_RECORD: Translated<typeof EN_RECORD> = {
  version: (version) => apart(`v${version}`),
  digest: (short) => `البصمة ${apart(short)}`,
  digestTitle: (digest) => `${apart(`SHA-256 ${digest}`)}: تدل على هذه الحالة بعينها من السجل`,
  proof: ({ proved, sources }) =>
    proved === 0
      ? 'لم يُتحقق من المقاطع هنا'
      : `جرى التحقق من ${number(proved)} من أصل ${countedOf(sources, NOUNS.source)}`,
  proofTitle: ({ proved, sources }) =>
    proved === 0
      ? 'ما من نص مصدر متاح على هذا الخادم، فلم يُتحقق من أي مقطع، والمعروض إعادة صياغة.'
      : `وُجد كل مقطع من ${number(proved)} من أصل ${countedOf(sources, NOUNS.source)} في نصه بالبصمة نفسها.`,
  pages: { coverage: 'التغطية', method: 'المنهجية' },
};
