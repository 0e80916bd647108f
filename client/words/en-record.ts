import { counted } from './counting.ts';

type Proof = { readonly proved: number; readonly sources: number };

/** The words about the record as a whole: its head, its coverage, its method. */
export const EN_RECORD = {
  version: (version: string): string => `v${version}`,
  digest: (short: string): string => `digest ${short}`,
  digestTitle: (digest: string): string =>
    `SHA-256 ${digest}: names this exact state of the record`,
  proof: ({ proved, sources }: Proof): string =>
    proved === 0 ? 'spans not proved here' : `${proved} of ${counted(sources, 'source')} proved`,
  proofTitle: ({ proved, sources }: Proof): string =>
    proved === 0
      ? 'No text of a source is at hand on this server, so no span is proved: paraphrases are shown.'
      : `Every span of ${proved} of ${counted(sources, 'source')} was found in its text with the same hash.`,
  pages: { coverage: 'Coverage', method: 'Method' },
} as const;
