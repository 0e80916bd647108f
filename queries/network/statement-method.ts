import type { Definition } from '../definition.ts';
import { LEIFELD_2017 } from './leifeld.ts';
import type { NetworkOptions } from './network.ts';
import type { Duplicates, Normalisation, Similarity } from './network-words.ts';

const COUNTED: Readonly<Record<Duplicates, string>> = {
  ALL: 'of which every one counts',
  DOCUMENT: 'alike ones counted once in each source',
  MONTH: 'alike ones counted once in each month',
  RANGE: 'alike ones counted once',
};

function countedBy(duplicates: Duplicates): Definition {
  return {
    name: `statements counted ${duplicates.toLowerCase()}`,
    definition: `n(a, t, k) is the number of statements, which are pieces of evidence, of polarity k that a made on t, ${COUNTED[duplicates]}; n(a, t) and n(a) are its sums.`,
    reference: null,
  };
}

const COMPARED: Readonly<Record<Similarity, string>> = {
  SIGN: 'c is 1 for two statements of one sign and d for two of opposite sign; zero agrees with nothing.',
  EXACT: 'c is 1 for two statements of equal polarity, d for two of unequal ones.',
  ORDINAL: 'c = 1 - |k - l| / 2 and d = |k - l| / 2.',
};

const DIVIDED: Readonly<Record<Normalisation, string>> = {
  NONE: 'Weights are not normalised.',
  AGREEMENT: 'Weights are divided by Σt n(a, t) n(b, t).',
  AVERAGE: 'Weights are divided by (n(a) + n(b)) / 2.',
  JACCARD:
    'Weights are divided by Σt Σk (n(a, t, k) [n(b, t, k) = 0] + n(b, t, k) [n(a, t, k) = 0] + n(a, t, k) n(b, t, k)).',
  COSINE: 'Weights are divided by √(Σt n(a, t)² Σt n(b, t)²).',
  DNA_COSINE: 'Weights are divided by n(a) n(b), which Discourse Network Analyzer calls cosine.',
  ACTIVITY: 'Weights are divided by n(a), the statements of the actor.',
  PROMINENCE: 'Weights are divided by the number of statements on the topic.',
};

const WEIGHED = {
  CONGRUENCE: 'congruence(a, b) = Σt Σk Σl n(a, t, k) n(b, t, l) c(k, l).',
  CONFLICT: 'conflict(a, b) = Σt Σk Σl n(a, t, k) n(b, t, l) d(k, l).',
  SUBTRACT: 'subtract(a, b) = Σt Σk Σl n(a, t, k) n(b, t, l) (c(k, l) - d(k, l)).',
} as const;

const BETWEEN_MODES = {
  IGNORE: 'w(a, t) = n(a, t), statements alike whatever they say.',
  SUBTRACT: 'w(a, t) = Σk k · n(a, t, k).',
  COMBINE: 'w(a, t) = 1 where a made statements for t, -1 against, 2 for both and 0 for neither.',
} as const;

/** What a network is that is weighed by statements. */
export function statementMethod(
  options: NetworkOptions,
  duplicates: Duplicates,
): readonly Definition[] {
  const { relation, normalisation } = options;
  const says =
    options.mode === 'TWO_MODE'
      ? BETWEEN_MODES[options.relation]
      : `${WEIGHED[options.relation]} ${COMPARED[options.similarity]}`;
  return [
    { name: relation.toLowerCase(), definition: says, reference: LEIFELD_2017 },
    countedBy(duplicates),
    {
      name: `normalised by ${normalisation.toLowerCase().replace('_', ' ')}`,
      definition: DIVIDED[normalisation],
      reference: null,
    },
  ];
}
