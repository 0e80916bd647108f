import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { words } from '../words/words.ts';
import { Dial } from './dial.tsx';
import { ExportButton } from './export/export-button.tsx';
import { HeadMenu } from './head-menu.tsx';
import { FilterIcon } from './icons.tsx';
import { LanguageChoice } from './language-choice.tsx';
import type { Props } from './model.ts';
import { OWN } from './own.ts';
import { PageLinks } from './page-links.tsx';
import { RecordLine } from './record-line.tsx';
import { ThemeButton } from './theme-button.tsx';

type HeadProps = Props & {
  readonly facetsOpen: Signal<boolean>;
  readonly keysOpen: Signal<boolean>;
};

/** Title, one sentence, the evidence dial, and what concerns the page as a whole. */
export function Head({ model, record, facetsOpen, keysOpen }: HeadProps): JSX.Element {
  const { size, total: positions, span } = record;
  const { targets, sources } = size;
  const counts = { actors: record.actors.size, positions, targets, sources, span };
  return (
    <header class="head">
      <div class="who">
        <div class="title">
          <h1 {...OWN}>{record.title}</h1>
          <RecordLine record={record} />
        </div>
        <p class="sum">
          <span class="wide-only">{words.sentence(counts)}</span>
          <span class="narrow-only">{words.brief(counts)}</span>
        </p>
      </div>
      <Dial model={model} record={record} />
      <div class="actions">
        <button
          type="button"
          class="icon narrow-only"
          aria-expanded={facetsOpen.value}
          aria-controls="facets"
          aria-label={words.filters}
          onClick={() => {
            facetsOpen.value = !facetsOpen.value;
          }}
        >
          <FilterIcon />
        </button>
        <HeadMenu shown={model.place.value.view}>
          <PageLinks model={model} />
          <button
            type="button"
            class="icon"
            onClick={() => {
              keysOpen.value = true;
            }}
          >
            {words.keysButton}
          </button>
          <ExportButton model={model} record={record} />
          <LanguageChoice model={model} />
          <ThemeButton />
        </HeadMenu>
      </div>
    </header>
  );
}
