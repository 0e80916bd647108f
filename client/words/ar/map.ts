import type { EN_MAP } from '../en-map.ts';
import type { Translated } from '../translated.ts';
import { ARABIC, apart } from './counting.ts';

/** The words of the map beyond the picture that opens. */
export const AR_MAP: Translated<typeof EN_MAP> = {
  tools: 'أدوات الخريطة',
  heads: {
    force: () => 'المترابطون متقاربون؛ ولا معنى آخر للموضع',
    layers: () => 'عمود لكل فئة، والنصوص بترتيبها',
    ego: (centre) => `حول ${apart(centre)}: كل دائرة خطوة أبعد`,
  },
  layers: {
    actors: 'المتكلمون',
    clauses: 'البنود والمطالب',
    texts: 'النصوص الكاملة',
    issues: 'المسائل',
  },
  beyond: (count) => apart(`+${ARABIC.number(count)}`),
};
