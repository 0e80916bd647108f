import type {
  ExportedPosition,
  ExportHead,
  ExportPart,
} from '../../../server/export/export-view.ts';
import type { ExportFormat } from '../../../server/export/format.ts';

/** A position as it is exported; what is not said is plain. */
export function positionOf(parts: Partial<ExportedPosition> = {}): ExportedPosition {
  return {
    id: 'position:1',
    actor: { id: 'state:AAA', name: 'Aland', kind: 'STATE' },
    stance: 'OPPOSES',
    polarity: -1,
    target: { id: 'clause:draft/1', name: 'Due diligence', fate: 'DROPPED', issues: [] },
    date: '2025-12-02',
    event: null,
    speaker: null,
    evidentiality: 'OWN_WORDS',
    corroboration: 1,
    summary: 'Aland refuses.',
    evidence: [],
    sources: [],
    ...parts,
  };
}

/** A view as one value: its head, and all of it as one part. */
type Whole = ExportHead & ExportPart;

/** Writes a view in a format, all at once. */
export function written(format: ExportFormat, view: Whole): string {
  return format
    .sections(view)
    .map(({ before, part, after = '' }) => before + (part?.(view, false) ?? '') + after)
    .join('');
}

/** A view with one position drawn as one link between two nodes; what is not said is plain. */
export function viewOf(parts: Partial<Whole> = {}): Whole {
  return {
    title: 'Talks on ore',
    record: {
      name: 'A small record',
      version: '1.0.0',
      licence: 'CC-BY-4.0',
      digest: 'abcdef0123456789',
      dates: ['2025-12-02', '2025-12-02'],
    },
    filter: [['stances', 'OPPOSES']],
    count: 1,
    stances: ['OPPOSES'],
    evidentialities: ['OWN_WORDS'],
    positions: [positionOf()],
    nodes: [
      { id: 'state:AAA', name: 'Aland', kind: 'STATE', fate: null, degree: 1 },
      { id: 'clause:draft/1', name: 'Due diligence', kind: 'CLAUSE', fate: 'DROPPED', degree: 1 },
    ],
    links: [
      {
        id: 'POSITION state:AAA OPPOSES clause:draft/1',
        source: 'state:AAA',
        target: 'clause:draft/1',
        type: 'POSITION',
        stance: 'OPPOSES',
        polarity: -1,
        evidentiality: 'OWN_WORDS',
        count: 1,
        positions: ['position:1'],
      },
    ],
    sources: [],
    proof: { PROVED: 0, CHANGED: 0, SOURCE_NOT_SUPPLIED: 0 },
    ...parts,
  };
}

/** The view with another name for its first node. */
export function viewNaming(name: string): Whole {
  const view = viewOf();
  return { ...view, nodes: view.nodes.map((node, i) => (i === 0 ? { ...node, name } : node)) };
}
