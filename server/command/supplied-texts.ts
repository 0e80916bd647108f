import { DemarcheError } from '../../queries/errors.ts';
import type { GraphStore } from '../../queries/graph-store.ts';
import { dataset } from '../../queries/record/dataset.ts';
import { sourceFiles } from '../../queries/record/source-files.ts';
import { byTable } from '../../seed/by-table.ts';
import { readSourceTexts, type SourceTexts } from '../../seed/source-texts.ts';
import type { World } from './world.ts';

/** How long to wait before the store is asked again, in milliseconds. */
const PAUSE = 2_000;

/**
 * The reader's own copies of the sources, from a folder: empty at first, filled as soon as the store
 * says which file is which, and anew after each load. What is not in the folder is logged, and degrades
 * to paraphrase.
 */
export function suppliedTexts(store: GraphStore, folder: string | null, world: World): SourceTexts {
  const texts = new Map<string, string>();
  if (folder !== null) follow(texts, { store, folder, world }, null);
  return texts;
}

interface Supply {
  readonly store: GraphStore;
  readonly folder: string;
  readonly world: World;
}

/** Fills the texts where the record is another than the known one, and looks again after a pause. */
function follow(texts: Map<string, string>, supply: Supply, known: string | null): void {
  const again = (digest: string | null) =>
    setTimeout(() => follow(texts, supply, digest), PAUSE).unref();
  refill(texts, supply, known).then(again, (error: unknown) => {
    if (!(error instanceof DemarcheError)) supply.world.log.error(error, 'no texts could be read');
    again(known);
  });
}

async function refill(
  texts: Map<string, string>,
  supply: Supply,
  known: string | null,
): Promise<string | null> {
  const [held] = await supply.store.ask(dataset, {});
  const digest = held?.digest ?? null;
  if (digest === known) return known;
  const read = await textsOf(supply.store, supply.folder, supply.world);
  texts.clear();
  for (const [id, text] of read) texts.set(id, text);
  return digest;
}

/** The reader's own copies of the sources, read now; what is not in the folder is logged. */
export async function textsOf(
  store: GraphStore,
  folder: string,
  world: World,
): Promise<SourceTexts> {
  const files = await store.ask(sourceFiles, {});
  const rows = files.map((cells, i) => ({ file: 'sources.csv', line: i + 2, cells }));
  const tables = byTable((table) => (table === 'sources' ? rows : []));
  const { texts, absent, problems } = await readSourceTexts(
    {
      head: { name: '', title: '', version: '', licence: '' },
      rows: tables,
      digest: '',
    },
    folder,
  );
  if (absent.length > 0) world.log.warn({ folder, absent }, 'no text of these sources is at hand');
  for (const problem of problems) world.log.warn(problem, 'a text cannot be read');
  return texts;
}
