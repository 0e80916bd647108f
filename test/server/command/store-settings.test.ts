import { expect, test } from 'vitest';
import { storeSettings } from '../../../server/command/store-settings.ts';
import { resolveConfig } from '../../../server/config.ts';

test('without a Neo4j the embedded store is used, in its home', () => {
  const settings = storeSettings(
    resolveConfig({ DEMARCHE_HOME: '/srv/demarche', DEMARCHE_QUERY_TIMEOUT: '500' }),
  );

  expect(settings).toEqual({ kind: 'embedded', home: '/srv/demarche', queryTimeout: 500 });
});

test('a Neo4j that is given is used, whatever the home', () => {
  const env = { NEO4J_URI: 'bolt://graph', NEO4J_PASSWORD: 'secret', DEMARCHE_HOME: '/srv' };

  expect(storeSettings(resolveConfig(env))).toEqual({
    kind: 'neo4j',
    address: 'bolt://graph',
    user: 'neo4j',
    password: 'secret',
    database: 'neo4j',
    queryTimeout: 10_000,
  });
});
