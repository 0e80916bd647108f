import { counted } from './counting.ts';

type Head = { readonly name: string; readonly version: string; readonly licence: string };

/** The words of the pages about what the record covers, and how it was coded. */
export const EN_COVERAGE = {
  coverageTitle: 'What the record covers',
  coverageText:
    'Who is on record on what, and from how many sources. An empty cell is no evidence, which is not neutrality.',
  coverageGrid: 'Actors by issues',
  several: 'two sources or more',
  single: 'a single source',
  inferred: 'inferred only',
  none: 'no evidence',
  coverageCell: (actor: string, issue: string, told: string): string =>
    `${actor} on ${issue}: ${told}`,
  coverageCount: (sources: number, positions: number): string =>
    sources === 0
      ? `inferred only, ${counted(positions, 'position')}`
      : `${counted(positions, 'position')} from ${counted(sources, 'source')}`,
  coverageSum: (filled: number, single: number, all: number): string =>
    `${filled} of ${counted(all, 'cell')} hold evidence, ${single} of them from a single source.`,
  coverageMore: (actors: number): string =>
    `${counted(actors, 'actor')} with fewer positions are left out.`,
  methodTitle: 'How this record was coded',
  methodNone:
    'This record has no codebook. How it was coded is not told; each position still carries its evidence.',
  methodOf: ({ name, version, licence }: Head): string =>
    `${name}, version ${version}, ${licence}. What counts as a position, how it was told, and the hard cases.`,
} as const;
