import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  // graphql has no `exports`: without this, our files and yoga load two copies and every instanceof fails.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/bench/**'],
    globalSetup: 'test/provide.ts',
    setupFiles: 'test/english.ts',
    // Long enough for a busy machine: what is slow is found in test/bench, not here.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A browser and two engines share the machine: what fails twice in a row is broken.
    retry: 1,
    // Neo4j Community has one database, and tests wipe it.
    fileParallelism: false,
  },
});

export default config;
