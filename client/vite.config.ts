import { defineConfig, type Plugin, type UserConfig } from 'vite';

/** Has the browser fetch the canvas while the record is on its way, but run it only when it is asked for. */
const expectCanvas: Plugin = {
  name: 'expect-canvas',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.values(bundle)
        .filter((file) => file.type === 'chunk' && file.isDynamicEntry && file.name === 'canvas')
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', href: `/${fileName}`, media: '(min-width: 560px)' },
          injectTo: 'head',
        })),
  },
};

const config: UserConfig = defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [expectCanvas],
  build: { outDir: '../dist/client', emptyOutDir: true, license: true },
});

export default config;
