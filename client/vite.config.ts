import { defineConfig, type Plugin, type UserConfig } from 'vite';

/** What every page needs in the end, and on which pages: the page itself, and the canvas where there is room. */
const EXPECTED: Readonly<Record<string, { readonly media?: string }>> = {
  start: {},
  mount: {},
  canvas: { media: '(min-width: 560px)' },
};

/** Has the browser fetch what is needed later while the record is on its way, but run it only when it is asked for. */
const expectChunks: Plugin = {
  name: 'expect-chunks',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      return chunks.flatMap((chunk) => {
        const only = chunk.isDynamicEntry ? EXPECTED[chunk.name] : undefined;
        if (only === undefined) return [];
        // Without what it builds on, the browser would ask for that only once it has read this.
        const files = [chunk.fileName, ...chunk.imports].filter((file) => !html.includes(file));
        return files.map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: '', href: `/${file}`, ...only },
          injectTo: 'head' as const,
        }));
      });
    },
  },
};

/** What asks for the record and the words, in the file that is read first: they are on their way while all else is read. */
const ASK = {
  name: 'ask',
  test: /client\/api\/(?:ask|opening|overview|fragments)|client\/words\/(?:catalogue|languages|words)\.|vite\/preload-helper/,
};
/** What the session needs, in one file: as a file for each thing that two others share, it would come later. */
const START = {
  name: 'start',
  test: /client\/(?:api\/(?:load-|to-|details)|store\/(?:actions|address|detail|facets|in-words|options|record|selectors|state|store|what-if|window)|layout\/(?:family|isolated|order)|session|start|words\/telling|view\/(?:language\.|own|turned-key|icons|folds|lazy-part|map\/map-hooks|panel\/panel-focus))|queries\/vocabulary|node_modules\/@?preact\//,
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
      output: { codeSplitting: { groups: [ASK, START, AROUND] }, chunkFileNames: nameOf },
    },
  },
});

export default config;
