import { inject } from 'vitest';
import type { Load, WritableGraphStore } from '../queries/graph-store.ts';
import { createGrafeoStore } from '../server/store/grafeo-store.ts';
import {
  type Neo4jSettings,
  type Neo4jStore,
  openNeo4jStore,
} from '../server/store/neo4j-store.ts';
import { absent } from './absent.ts';
import { type Facts, loadOf } from './facts.ts';

/** A store that a test wrote, and closes. */
export type TestStore = WritableGraphStore & AsyncDisposable;

/** One of the two engines, for `describe.each(ENGINES)`. */
export interface Engine {
  readonly name: 'Grafeo' | 'Neo4j';
  /** Opens a store that holds these facts, or this graph, and nothing else; call it inside a test. */
  readonly open: (content?: Facts | Load) => Promise<TestStore>;
}

/** Both engines; Neo4j is left out, loudly, where it could not be started. */
export const ENGINES: readonly [Engine, Engine] = [
  {
    name: 'Grafeo',
    open: (content) => filled(createGrafeoStore(null, { shuffleUnordered: true }), content),
  },
  { name: 'Neo4j', open: (content) => filled(openTestNeo4j(), content) },
];

/** The address of the Neo4j that tests may wipe; leaves out the test where there is none. */
export function neo4jAddress(): string {
  return (
    inject('neo4j') ??
    absent({
      what: 'the tests on Neo4j',
      reason: 'want of a JDK and Maven, with which one is started',
      remedy: 'On Debian or Ubuntu: apt-get install openjdk-17-jdk-headless maven',
    })
  );
}

/** Settings of a Neo4j of the tests: it asks nobody for a password. */
export function testNeo4jSettings(address: string): Neo4jSettings {
  return { address, user: 'neo4j', password: '', database: 'neo4j', queryTimeout: 20_000 };
}

/** Opens the Neo4j that tests may wipe, as it is. */
export function openTestNeo4j(settings: Partial<Neo4jSettings> = {}): Neo4jStore {
  return openNeo4jStore({ ...testNeo4jSettings(neo4jAddress()), ...settings });
}

async function filled(store: TestStore, content: Facts | Load = {}): Promise<TestStore> {
  try {
    await store.replace('statements' in content ? content : loadOf(content));
    return store;
  } catch (error) {
    await store[Symbol.asyncDispose]();
    throw error;
  }
}
