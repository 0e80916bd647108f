import type { Definition } from '../definition.ts';

/** What a cell of a matrix or a comparison shows. */
export const CELLS: Definition = {
  name: 'cells',
  definition:
    'A cell shows all positions of an actor on a topic; its polarity is m(a, t), the mean of the polarities held, each once. Silent, absent and withdrawn have none.',
  reference: null,
};
