import 'vitest';

declare module 'vitest' {
  /** What the test command, or `test/provide.ts`, hands to the tests. */
  interface ProvidedContext {
    /** Address of a Neo4j that the tests may wipe; null where none could be started. */
    neo4j: string | null;
    /** Path of a Chromium; null where none is installed. */
    chromium: string | null;
    /** Whether what cannot run is a failure: under CI it is. */
    required: boolean;
  }
}
