import type { Config } from '../config.ts';
import type { StoreSettings } from '../store/open-store.ts';

/** Which store the settings choose: Neo4j where one is given, else the embedded one. */
export function storeSettings({ neo4j, home, queryTimeout }: Config): StoreSettings {
  return neo4j === null
    ? { kind: 'embedded', home, queryTimeout }
    : { kind: 'neo4j', ...neo4j, queryTimeout };
}
