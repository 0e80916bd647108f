import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';

const config: UserConfig = defineConfig({
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    ssr: true,
    rolldownOptions: {
      input: ['main.ts', 'compute/camp-thread.ts'].map((file) =>
        fileURLToPath(new URL(file, import.meta.url)),
      ),
      output: { chunkFileNames: '[name].js' },
    },
  },
});

export default config;
