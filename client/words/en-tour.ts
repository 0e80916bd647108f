/** The words of stories and of the tour through one. */
export const EN_TOUR = {
  start: (title: string): string => `Tour: ${title}`,
  region: (title: string): string => `Tour: ${title}`,
  place: (step: number, steps: number): string => `${step} of ${steps}`,
  back: 'Back',
  next: 'Next',
  end: 'End the tour',
} as const;
