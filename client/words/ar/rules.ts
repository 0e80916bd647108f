import type * as english from '../closed-lists.ts';
import type { Translated } from '../translated.ts';

/** Whether the span was proved. */
export const VERIFICATION_WORDS: Translated<typeof english.VERIFICATION_WORDS> = {
  PROVED: 'جرى التحقق من المقطع في النص المصدر',
  CHANGED: 'تغيّر النص المصدر منذ ذلك الحين',
  SOURCE_NOT_SUPPLIED: 'النص المصدر غير متاح هنا، ولذلك لم يُتحقق من المقطع',
};

/** The rules by which sides contradict each other. */
export const RULE_WORDS: Translated<typeof english.RULE_WORDS> = {
  COMMITMENT: 'التزام في مقابل موقف',
  REVERSAL: 'موقفان في وقتين',
  FORUM: 'موقفان في محفلين',
  BLOC: 'موقف مخالف للمجموعة',
  SOURCES: 'اختلاف المصادر',
  REGRESSION: 'نص يُغفل ما يشير إليه',
};

/** What a text obliges to, by the word that the API has for it. */
export const FORCE_WORDS: Translated<typeof english.FORCE_WORDS> = {
  binding: 'ملزم',
  'non-binding': 'غير ملزم',
  voluntary: 'طوعي',
};
