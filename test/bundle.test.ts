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

/** Scripts and styles that the opening page names, in kilobytes as they travel. */
function weighNamed({ withEngine }: { readonly withEngine: boolean }): number {
  const page = files.find(({ fileName }) => fileName === 'index.html');
  const html = page?.type === 'asset' ? String(page.source) : '';
  const taken = files.filter(
    ({ fileName }) =>
      /\.(?:js|css)$/.test(fileName) &&
      html.includes(fileName) &&
      (withEngine || !fileName.includes('/canvas-')),
  );
  const sizes = taken.map(
    (file) => gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length,
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

test('what stands before the graph engine is at most 60 kB', () => {
  const weight = weighNamed({ withEngine: false });

  expect(weight).toBeGreaterThan(30);
  expect(weight).toBeLessThanOrEqual(60);
});

test('the first load is at most 260 kB, the graph engine included', () => {
  const weight = weighNamed({ withEngine: true });

  expect(weight).toBeGreaterThan(130);
  expect(weight).toBeLessThanOrEqual(260);
});
