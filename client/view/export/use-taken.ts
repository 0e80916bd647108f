import { type ReadonlySignal, type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { type AboutAnswer, loadExportText, readAbout } from '../../api/load-export.ts';
import { CITATION_STYLES, type CitationStyle, exportPath } from '../../store/export-query.ts';
import type { Place } from '../../store/state.ts';
import type { Model } from '../model.ts';

/** What the server says of the view: on its way, refused with its words, or here. */
export type Taken =
  | { readonly form: 'waiting' }
  | { readonly form: 'refused'; readonly message: string }
  | TakenView;

/** What a view rests on, as the server says it. */
export type TakenView = {
  readonly form: 'ready';
  readonly answer: AboutAnswer;
  readonly citations: Readonly<Record<CitationStyle, string>>;
};

/** Asks the server, while the dialog is open, what the view rests on. */
export function useTaken({ place }: Model, open: ReadonlySignal<boolean>): ReadonlySignal<Taken> {
  const taken = useSignal<Taken>({ form: 'waiting' });
  useSignalEffect(() => {
    if (open.value) void take(place.value, taken);
  });
  return taken;
}

async function take(place: Place, taken: Signal<Taken>): Promise<void> {
  taken.value = { form: 'waiting' };
  const [apa, bibtex] = CITATION_STYLES.map((style) => loadExportText(exportPath(style, place)));
  try {
    const texts = await Promise.all([loadExportText(exportPath('about', place)), apa, bibtex]);
    const [about, cited = '', entries = ''] = texts;
    const citations = { apa: cited, bibtex: entries };
    taken.value = { form: 'ready', answer: readAbout(about), citations };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    taken.value = { form: 'refused', message };
  }
}
