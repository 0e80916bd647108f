import type { EN_TOUR } from '../en-tour.ts';
import type { Translated } from '../translated.ts';

/** The words of stories and of the tour through one. */
export const FR_TOUR: Translated<typeof EN_TOUR> = {
  start: (title) => `Visite guidée : ${title}`,
  region: (title) => `Visite guidée : ${title}`,
  place: (step, steps) => `${step} sur ${steps}`,
  back: 'Précédent',
  next: 'Suivant',
  end: 'Terminer la visite',
};
