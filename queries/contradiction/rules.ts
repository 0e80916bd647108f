import { bloc } from './bloc.ts';
import { commitment } from './commitment.ts';
import { disagreeingSources } from './disagreeing-sources.ts';
import type { Rule } from './finding.ts';
import { forum } from './forum.ts';
import { regression } from './regression.ts';
import { reversal } from './reversal.ts';

/** Every rule of contradiction: one line each, in the order in which findings of one severity stand. */
export const RULES: readonly Rule[] = [
  commitment,
  reversal,
  forum,
  bloc,
  disagreeingSources,
  regression,
];
