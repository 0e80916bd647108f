import { negotiations } from '../../queries/record/negotiations.ts';
import { sources } from '../../queries/record/sources.ts';
import { FATES } from '../../queries/vocabulary.ts';
import type { Context } from '../schema/context.ts';
import { loadedDataset } from '../schema/dataset.ts';
import { type DrawnNode, nodesOfDegrees } from '../schema/draw-graph.ts';
import { linksOf, structureOf } from './drawn-links.ts';
import type { ExportedNode, ExportView } from './export-view.ts';
import { gatherPositions } from './gather-positions.ts';
import type { ExportQuestion } from './read-question.ts';
import { countEnds, surveyOf } from './survey.ts';

/** Gathers what a question asks to be exported: every position is met once, and read anew where they are many. */
export async function gatherView(question: ExportQuestion, context: Context): Promise<ExportView> {
  const { store } = context;
  const [record, talks, published, parts] = await Promise.all([
    loadedDataset(context),
    store.ask(negotiations, {}),
    store.ask(sources, {}),
    gatherPositions(question, context),
  ]);
  const { dates, cited, degrees, ...survey } = await surveyOf(parts());
  const structure = await structureOf(new Set(degrees.keys()), context);
  const ends = new Map(degrees);
  countEnds(structure, ends);
  const nodes = await nodesOfDegrees(ends, context);
  const { title, version, licence, digest } = record;
  return {
    head: {
      ...survey,
      title: talks[0]?.name ?? title,
      record: { name: title, version, licence, digest, dates },
      filter: question.parts,
      nodes: nodes.map(exportedNode),
      sources: published.filter(({ id }) => cited.has(id)),
    },
    parts: async function* () {
      for await (const positions of parts()) yield { positions, links: linksOf(positions) };
      yield { positions: [], links: structure };
    },
  };
}

function exportedNode({ id, name, kind, fate, degree }: DrawnNode): ExportedNode {
  return {
    id,
    name: String(name),
    kind: kind ?? 'CLAUSE',
    fate: FATES.find((known) => known === fate) ?? null,
    degree,
  };
}
