import {
  defineConfig,
  type HtmlTagDescriptor,
  type Plugin,
  type Rolldown,
  type UserConfig,
} from 'vite';
import { addressOf } from './api/ask.ts';
import { WHOLE } from './api/ask-opening.ts';
import { OPENING_QUERY } from './api/opening.ts';

/** What every page needs in the end, and on which pages: the page itself, and the canvas where there is room. */
const EXPECTED: Readonly<Record<string, Hint>> = {
  start: { rel: 'modulepreload' },
  mount: { rel: 'modulepreload' },
  // Fetched alone: a hint as a module would have it compiled before the picture is painted.
  canvas: { rel: 'preload', as: 'script', media: '(min-width: 560px)' },
};

type Hint = { readonly rel: string; readonly as?: string; readonly media?: string };

/** The record itself is asked for by the page, before its scripts are read. */
const RECORD: HtmlTagDescriptor = {
  tag: 'link',
  attrs: {
    rel: 'preload',
    as: 'fetch',
    crossorigin: '',
    href: `/${addressOf(OPENING_QUERY, WHOLE)}`,
  },
  injectTo: 'head-prepend',
};

/** A file and all that it imports, and that imports in turn. */
function standsOn(
  file: string,
  chunks: ReadonlyMap<string, Rolldown.OutputChunk>,
  found: Set<string> = new Set(),
): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const next of chunks.get(file)?.imports ?? []) standsOn(next, chunks, found);
  return found;
}

/** Has the browser fetch what is needed later while the record is on its way, but run it only when it is asked for. */
const expectChunks: Plugin = {
  name: 'expect-chunks',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const named = new Set<string>();
      const scripts = Object.entries(EXPECTED).flatMap(([name, as]) => {
        const entries = chunks.filter((chunk) => chunk.isDynamicEntry && chunk.name === name);
        // Without what it builds on, the browser would ask for that only once it has read this.
        const files = entries.flatMap(({ fileName }) => [...standsOn(fileName, byFile)]);
        return files.filter(isNew(named, html)).map((file) => hint(file, as));
      });
      return [RECORD, ...scripts];
    },
  },
};

/** Tells whether a file is named neither in the page nor before. */
function isNew(named: Set<string>, html: string): (file: string) => boolean {
  return (file) => {
    const before = named.size;
    named.add(file);
    return named.size > before && !html.includes(file);
  };
}

function hint(file: string, as: Hint): HtmlTagDescriptor {
  const attrs = { ...as, crossorigin: '', href: `/${file}` };
  return { tag: 'link', attrs, injectTo: 'head' };
}

/** What asks for the record and the words, in the file that is read first: they are on their way while all else is read. */
const ASK = {
  name: 'ask',
  test: /client\/api\/(?:ask|opening|overview|fragments)|client\/words\/(?:catalogue|languages|words)\.|vite\/preload-helper/,
};
/** What the session needs, in one file: as a file for each thing that two others share, it would come later. */
const START = {
  name: 'start',
  test: /client\/(?:api\/(?:load-|to-|details)|store\/(?:actions|address|detail|facets|in-words|options|record|selectors|state|store|what-if|window)|layout\/(?:family|isolated|order)|session|start|words\/telling|view\/(?:language\.|own|turned-key|icons|folds|use-fold|lazy-part|map\/map-hooks|panel\/panel-focus))|queries\/vocabulary|node_modules\/@?preact\//,
};

/** What lays out and draws the picture, in one file for the same reason. */
const PICTURE = {
  name: 'picture',
  test: /client\/(?:layout\/(?!annotate|graph|hull)|store\/(?:announce|arrange\.|contribution|crowd|fold-|highlight|mutes|picture|prominent|spine-|thinned)|view\/(?:measure|shortcuts|use-room))/,
};

/** What stands around the picture, in one file that comes after it. */
const AROUND = {
  name: 'around',
  test: /client\/(?:view\/(?:facet|outline\.|search|use-search|legend|panel\/(?:panel\.|intro))|store\/outline|api\/search)/,
};

/** A file with words of a language says so in its name. */
function nameOf({
  name,
  moduleIds,
}: {
  readonly name: string;
  readonly moduleIds: string[];
}): string {
  const said = moduleIds.flatMap((id) => /client\/words\/(en|fr|ar|closed)\b/.exec(id)?.[1] ?? []);
  const [language] = said.toSorted();
  const words = language === undefined ? '' : `words-${language === 'closed' ? 'en' : language}-`;
  return `assets/${words}${name}-[hash].js`;
}

const config: UserConfig = defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [expectChunks],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    license: true,
    target: 'es2023',
    // A browser that runs this knows the hint, or does without.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: [ASK, START, PICTURE, AROUND] }, chunkFileNames: nameOf },
    },
  },
});

export default config;
