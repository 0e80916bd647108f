import { counted } from './counting.ts';

const TEXTS = {
  seconds: (count: number): string => counted(count, 'second'),
  leave: 'Stop waiting',
  left: 'You stopped waiting for this view.',
  refused:
    'It asks for more than the server does at once. Narrow the filter, or try again in a moment.',
  compute: 'Compute it',
  takesLong:
    'Without each source and each way of knowing: among so many positions this takes a while.',
  manyTies:
    'The ties among so many actors are more than one answer tells. Choose a least weight for fewer.',
  textsOnly:
    'To suppose another stance, choose an issue first: what moves is a stance on one text.',
} as const;

/** What a view says while its answer is on the way, and where it comes in parts or not at all. */
export const EN_WAITING: typeof TEXTS = TEXTS;
