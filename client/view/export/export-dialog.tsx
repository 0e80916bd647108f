import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import '../../style/export.css';
import { DATA_FORMATS, exportPath } from '../../store/export-query.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { Told } from '../told.tsx';
import { CopyText } from './copy-text.tsx';
import type { ExportProps } from './export-button.tsx';
import { PictureWays } from './picture-ways.tsx';
import { ShownWays } from './shown-ways.tsx';
import { type Taken, useTaken } from './use-taken.ts';
import { isDrawn } from './view-figure.ts';

/** What a view can be taken away as: a picture, data, a citation, an address. */
export function ExportDialog({ model, record, open }: ExportProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const taken = useTaken(model, open);
  const shown = open.value;
  useEffect(() => {
    if (shown && !dialog.current?.open) dialog.current?.showModal();
    if (!shown) dialog.current?.close();
  }, [shown]);
  const now = taken.value;
  // The server may hold more than the page was given.
  const held = now.form === 'ready' ? now.answer.count : model.positions.value.length;
  const shut = () => {
    open.value = false;
  };
  return (
    <dialog
      ref={dialog}
      class="keys export"
      aria-labelledby="export-title"
      onCancel={shut}
      onClose={shut}
    >
      <h2 id="export-title">{words.export.title}</h2>
      <p>{words.export.shows(held)}</p>
      <Waiting taken={now} />
      {now.form === 'ready' && <ShownWays model={model} record={record} taken={now} />}
      <Data model={model} record={record} />
      {now.form === 'ready' && (
        <>
          {isDrawn(model) ? (
            <PictureWays model={model} record={record} taken={now} />
          ) : (
            <p class="note">{words.viewWaiting}</p>
          )}
          <section aria-labelledby="export-cite">
            <h3 id="export-cite">{words.export.cite}</h3>
            <CopyText label={words.export.styles.apa} text={now.citations.apa} />
            <CopyText label={words.export.styles.bibtex} text={now.citations.bibtex} />
          </section>
        </>
      )}
      <Share model={model} record={record} />
      <button type="button" class="btn" onClick={shut}>
        {words.close}
      </button>
    </dialog>
  );
}

function Waiting({ taken }: { readonly taken: Taken }): JSX.Element | null {
  if (taken.form === 'ready') return null;
  if (taken.form === 'waiting') return <p class="note">{words.export.waiting}</p>;
  return (
    <p class="notice" role="alert">
      <Told text={words.export.refused(words.told.own(taken.message))} />
    </p>
  );
}

/** Files that the server writes: plain links, so that they can be copied, too. */
function Data({ model }: Props): JSX.Element {
  return (
    <section aria-labelledby="export-data">
      <h3 id="export-data">{words.export.data}</h3>
      <div class="ways">
        {DATA_FORMATS.map((format) => {
          const [name, use] = words.export.formats[format];
          return (
            <a key={format} class="way" href={exportPath(format, model.place.value)} download>
              <b>{name}</b> {use}
            </a>
          );
        })}
      </div>
    </section>
  );
}

function Share({ record, model }: Props): JSX.Element {
  // Read so that the address is that of the view: it changes with the place.
  const address = model.place.value && location.href;
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.title = record.title;
  frame.width = '100%';
  frame.height = '700';
  return (
    <section aria-labelledby="export-share">
      <h3 id="export-share">{words.export.share}</h3>
      <CopyText label={words.export.address} text={address} />
      <CopyText label={words.export.embed} text={frame.outerHTML} />
      <p class="note">{words.export.embedNote}</p>
    </section>
  );
}
