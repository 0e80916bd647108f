import { evidentialitiesIn, filterLine, proofLine, stancesIn } from './about.ts';
import type { ExportedPosition, ExportView } from './export-view.ts';
import type { ExportFormat } from './format.ts';
import { EVIDENTIALITY_MEANING, familyOf, LOOK, STANCE_MEANING } from './legend.ts';

/** A view as JSON: exactly what the API's `graph` draws, the positions behind it, and what it is. */
export const json: ExportFormat = {
  name: 'json',
  summary: 'nodes, links and positions with their evidence, exactly as drawn, for a program',
  mediaType: 'application/json; charset=utf-8',
  extension: 'json',
  write: (view) => {
    const { title, record, filter, nodes, links, positions, sources } = view;
    const whole = {
      title,
      record,
      filter: { parts: filter.map(([name, value]) => ({ name, value })), text: filterLine(view) },
      proof: { ...view.proof, text: proofLine(view) },
      legend: legendOf(view),
      sources,
      nodes,
      links,
      positions: positions.map(positionOf),
    };
    return `${JSON.stringify(whole, null, 1)}\n`;
  },
};

function legendOf(view: ExportView) {
  return {
    stances: stancesIn(view).map((stance) => ({
      stance,
      means: STANCE_MEANING[stance],
      ...LOOK[familyOf(stance)],
    })),
    evidentialities: evidentialitiesIn(view).map((evidentiality) => ({
      evidentiality,
      means: EVIDENTIALITY_MEANING[evidentiality],
    })),
  };
}

function positionOf({ actor, target, event, speaker, ...position }: ExportedPosition) {
  return {
    ...position,
    actor: actor.id,
    target: target.id,
    issues: target.issues.map(({ id }) => id),
    event: event?.id ?? null,
    speaker: speaker?.id ?? null,
    evidence: position.evidence.map(({ id, source, start, end, sha256, ...said }) => ({
      ...{ id, source, start, end, sha256 },
      phrase: said.phrase,
      paraphrase: said.paraphrase,
      verification: said.verification,
    })),
  };
}
