import { negotiations } from '../../queries/record/negotiations.ts';
import { sources } from '../../queries/record/sources.ts';
import type { Verification } from '../../queries/vocabulary.ts';
import type { Context } from '../schema/context.ts';
import { loadedDataset } from '../schema/dataset.ts';
import type { ExportedPosition, ExportView } from './export-view.ts';
import { gatherDrawing } from './gather-drawing.ts';
import { gatherPositions } from './gather-positions.ts';
import type { ExportQuestion } from './read-question.ts';

/** Gathers what a question asks to be exported; throws `LIMIT` where it is too much. */
export async function gatherView(question: ExportQuestion, context: Context): Promise<ExportView> {
  const { store } = context;
  const [record, talks, published, positions] = await Promise.all([
    loadedDataset(context),
    store.ask(negotiations, {}),
    store.ask(sources, {}),
    gatherPositions(question, context),
  ]);
  const cited = new Set(positions.flatMap((position) => position.sources));
  const { title, version, licence, digest } = record;
  return {
    title: talks[0]?.name ?? title,
    record: { name: title, version, licence, digest, dates: datesOf(positions) },
    filter: question.parts,
    positions,
    ...(await gatherDrawing(positions, context)),
    sources: published.filter(({ id }) => cited.has(id)),
    proof: proofOf(positions),
  };
}

function datesOf(positions: readonly ExportedPosition[]): ExportView['record']['dates'] {
  const dates = positions.flatMap(({ date }) => date ?? []).toSorted();
  const [first] = dates;
  const last = dates.at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}

function proofOf(positions: readonly ExportedPosition[]): ExportView['proof'] {
  const counts: Record<Verification, number> = { PROVED: 0, CHANGED: 0, SOURCE_NOT_SUPPLIED: 0 };
  for (const { evidence } of positions) {
    for (const { verification } of evidence) counts[verification] += 1;
  }
  return counts;
}
