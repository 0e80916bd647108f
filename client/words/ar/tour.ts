import type { EN_TOUR } from '../en-tour.ts';
import type { Translated } from '../translated.ts';
import { apart } from './counting.ts';

/** The words of stories and of the tour through one. */
export const AR_TOUR: Translated<typeof EN_TOUR> = {
  start: (title) => `جولة: ${apart(title)}`,
  region: (title) => `جولة: ${apart(title)}`,
  place: (step, steps) => `${step} من ${steps}`,
  back: 'السابق',
  next: 'التالي',
  end: 'إنهاء الجولة',
};
