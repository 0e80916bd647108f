import { defineConfig, type UserConfig } from 'vite';

const config: UserConfig = defineConfig({
  build: { outDir: '../node_modules/.cache/demarche', emptyOutDir: true, target: 'node20' },
});

export default config;
