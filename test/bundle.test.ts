import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { beforeAll, expect, test, vi } from 'vitest';

const client = (path: string): string =>
  fileURLToPath(new URL(`../client/${path}`, import.meta.url));

let files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] = [];

beforeAll(async () => {
  // Under its tests' own name vite builds another viewer than the one that is served.
  vi.stubEnv('NODE_ENV', 'production');
  const built = await build({
    root: client(''),
    configFile: client('vite.config.ts'),
    logLevel: 'error',
    build: { write: false },
  });
  files = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
});

/** Scripts and styles that the opening page names, with the words of one language, in kilobytes as they travel. */
function weighNamed({ withEngine, language = 'en' }: Weighed): number {
  const page = files.find(({ fileName }) => fileName === 'index.html');
  const html = page?.type === 'asset' ? String(page.source) : '';
  const taken = files.filter(
    ({ fileName }) =>
      /\.(?:js|css)$/.test(fileName) &&
      (html.includes(fileName) || isSpoken(fileName, language)) &&
      (withEngine || !fileName.includes('/canvas-')),
  );
  const sizes = taken.map(
    (file) => gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length,
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

type Weighed = { readonly withEngine: boolean; readonly language?: 'en' | 'fr' | 'ar' | 'none' };

/** Whether a file holds words of every page: those of further views, and of how an answer was computed, come later. */
function isSpoken(fileName: string, language: string): boolean {
  const [, of, name] = /words-(\w\w)-([a-z-]+)-/.exec(fileName) ?? [];
  return of === language && name !== undefined && !/further|methods/.test(name);
}

test.each(['en', 'fr', 'ar'] as const)(
  'in "%s" what stands before the graph engine is at most 60 kB',
  (language) => {
    const weight = weighNamed({ withEngine: false, language });
    const wordless = weighNamed({ withEngine: false, language: 'none' });

    expect(wordless).toBeGreaterThan(30);
    expect(weight - wordless).toBeGreaterThan(3);
    expect(weight).toBeLessThanOrEqual(60);
  },
);

test.each(['en', 'fr', 'ar'] as const)(
  'in "%s" the first load is at most 260 kB, the graph engine included',
  (language) => {
    const weight = weighNamed({ withEngine: true, language });

    expect(weight).toBeGreaterThan(130);
    expect(weight).toBeLessThanOrEqual(260);
  },
);
