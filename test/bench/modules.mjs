// Parts of Demarche as modules of their own, for measurement: built once, as the server is.
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Builds files of the project into a folder, and gives what they export, all in one. */
export async function built(files, outDir) {
  const input = Object.fromEntries(files.map((file) => [basename(file, '.ts'), resolve(file)]));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      rolldownOptions: {
        input,
        external: [/^@grafeo-db\//, 'neo4j-driver'],
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  const paths = Object.keys(input).map((name) => pathToFileURL(join(outDir, `${name}.js`)).href);
  const modules = await Promise.all(paths.map((path) => import(path)));
  return Object.assign({}, ...modules);
}
