/** The words of the map beyond the picture that opens: its layouts and its tools. */
export const EN_MAP = {
  tools: 'Tools of the map',
  heads: {
    force: (): string => 'Who is linked stands near; a place means nothing else',
    layers: (): string => 'A column for each kind, texts in their order',
    ego: (centre: string): string => `Around ${centre}: each ring is one step further`,
  },
  layers: {
    actors: 'Who speaks',
    clauses: 'Clauses and asks',
    texts: 'Whole texts',
    issues: 'Issues',
  },
  beyond: (count: number): string => `+${count}`,
} as const;
