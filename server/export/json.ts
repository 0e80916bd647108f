import { filterLine, proofLine } from './about.ts';
import type { ExportedPosition, ExportHead } from './export-view.ts';
import type { ExportFormat } from './format.ts';
import { EVIDENTIALITY_MEANING, familyOf, LOOK, STANCE_MEANING } from './legend.ts';

/** A view as JSON: exactly what the API's `graph` draws, the positions behind it, and what it is. */
export const json: ExportFormat = {
  name: 'json',
  summary: 'nodes, links and positions with their evidence, exactly as drawn, for a program',
  mediaType: 'application/json; charset=utf-8',
  extension: 'json',
  sections: (head) => {
    const open = JSON.stringify({ ...headOf(head), nodes: head.nodes }, null, 1).slice(
      0,
      -'\n}'.length,
    );
    return [
      {
        before: `${open},\n "links": [`,
        part: ({ links }, begun) => writeItems(links, begun),
        after: '\n ],\n',
      },
      {
        before: ' "positions": [',
        part: ({ positions }, begun) => writeItems(positions.map(positionOf), begun),
        after: '\n ]\n}\n',
      },
    ];
  },
};

/** What a view says of itself, without anything of it. */
export const about: ExportFormat = {
  name: 'about',
  summary:
    'what the view is, for a program: record, filter, legend, sources, proof and how many positions',
  mediaType: 'application/json; charset=utf-8',
  extension: 'json',
  sections: (head) => [{ before: `${JSON.stringify(headOf(head), null, 1)}\n` }],
};

function headOf(head: ExportHead) {
  const { title, record, filter, sources, count } = head;
  return {
    title,
    record,
    count,
    filter: { parts: filter.map(([name, value]) => ({ name, value })), text: filterLine(head) },
    proof: { ...head.proof, text: proofLine(head) },
    legend: legendOf(head),
    sources,
  };
}

/** Items of a list that goes on: each but the very first has a comma before it. */
function writeItems(items: readonly object[], begun: boolean): string {
  return items
    .map((item, index) => {
      const text = JSON.stringify(item, null, 1).replaceAll('\n', '\n  ');
      return `${begun || index > 0 ? ',' : ''}\n  ${text}`;
    })
    .join('');
}

function legendOf({ stances, evidentialities }: ExportHead) {
  return {
    stances: stances.map((stance) => ({
      stance,
      means: STANCE_MEANING[stance],
      ...LOOK[familyOf(stance)],
    })),
    evidentialities: evidentialities.map((evidentiality) => ({
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
