import { defineConfig, type UserConfig } from 'vite';

const config: UserConfig = defineConfig({
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    rolldownOptions: { output: { chunkFileNames: '[name].js' } },
  },
});

export default config;
