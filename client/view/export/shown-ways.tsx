import type { JSX } from 'preact';
import type { PlainTable } from '../../store/csv.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { filterWords } from './filter-words.ts';
import { saveFile } from './save-file.ts';
import { type AboutFile, shownCsv, shownJson } from './shown-file.ts';
import type { TakenView } from './use-taken.ts';
import { fileNameOf, shownView } from './view-figure.ts';

type WayProps = Props & { readonly taken: TakenView };

const WRITERS = {
  csv: { type: 'text/csv', write: shownCsv },
  json: { type: 'application/json', write: shownJson },
} as const satisfies Readonly<
  Record<string, { type: string; write: (table: PlainTable, about: AboutFile) => string }>
>;

/** What a view beside the map shows, row by row as it stands there; nothing for the map. */
export function ShownWays({ model, record, taken }: WayProps): JSX.Element | null {
  const view = shownView(model);
  const tell = model.shown.value;
  if (view === null || tell === null) return null;
  const save = (format: keyof typeof WRITERS) => {
    const { type, write } = WRITERS[format];
    const filter = words.export.filter(filterWords(record, model.place.peek()));
    const text = write(tell().table, { answer: taken.answer, view, filter });
    const name = fileNameOf(model, taken.answer, format);
    saveFile({ name, content: new Blob([text], { type }) });
  };
  return (
    <section aria-labelledby="export-view">
      <h3 id="export-view">{words.export.thisView(view)}</h3>
      <div class="ways">
        {(['csv', 'json'] as const).map((format) => {
          const [name, use] = words.export.viewWays[format];
          return (
            <button key={format} type="button" class="way" onClick={() => save(format)}>
              <b>{name}</b> {use}
            </button>
          );
        })}
      </div>
    </section>
  );
}
