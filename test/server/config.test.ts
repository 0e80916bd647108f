import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../../server/config.ts';

describe('the configuration', () => {
  test('has a default for everything', () => {
    expect(resolveConfig({})).toMatchObject({
      record: null,
      sources: null,
      reportAddress: null,
      embedOrigins: [],
      neo4j: null,
      host: '127.0.0.1',
      port: 4000,
      queryTimeout: 10_000,
      exportTimeout: 600_000,
      logLevel: 'warn',
      development: false,
    });
  });

  test('takes an empty setting for one that is not set', () => {
    expect(resolveConfig({ PORT: '', NEO4J_URI: ' ' })).toMatchObject({ port: 4000, neo4j: null });
  });

  test.each(['https://example.org/issues/new?template=report.yml', 'mailto:desk@example.org'])(
    'takes %s for where an error is reported',
    (DEMARCHE_REPORT_URL) => {
      expect(resolveConfig({ DEMARCHE_REPORT_URL }).reportAddress).toBe(DEMARCHE_REPORT_URL);
    },
  );

  test.each([
    [
      'https://example.org/, http://localhost:8080',
      ['https://example.org', 'http://localhost:8080'],
    ],
    ['*', ['*']],
  ])('lets pages of %s frame the viewer', (DEMARCHE_EMBED_ORIGINS, origins) => {
    expect(resolveConfig({ DEMARCHE_EMBED_ORIGINS }).embedOrigins).toEqual(origins);
  });

  test('reaches Neo4j as neo4j, in the database neo4j, where only its address is given', () => {
    expect(resolveConfig({ NEO4J_URI: 'neo4j+s://graph.example:7687' }).neo4j).toEqual({
      address: 'neo4j+s://graph.example:7687',
      user: 'neo4j',
      password: '',
      database: 'neo4j',
    });
  });

  test.each([
    ['DEMARCHE_REPORT_URL', 'github.com/issues'],
    ['DEMARCHE_REPORT_URL', 'mailto:nobody'],
    ['DEMARCHE_EMBED_ORIGINS', 'example.org'],
    ['DEMARCHE_EMBED_ORIGINS', 'https://example.org/page'],
    ['DEMARCHE_EMBED_ORIGINS', "https://example.org 'unsafe-inline'"],
    ['DEMARCHE_EMBED_ORIGINS', 'https://example.org;script-src'],
    ['PORT', '70000'],
    ['PORT', '40.5'],
    ['PORT', 'http'],
    ['DEMARCHE_QUERY_TIMEOUT', '0'],
    ['DEMARCHE_EXPORT_TIMEOUT', '3600001'],
    ['DEMARCHE_LOG', 'loud'],
    ['NEO4J_URI', 'http://127.0.0.1:7474'],
    ['NEO4J_URI', 'bolt://'],
  ])('refuses %s=%s and names the setting', (name, value) => {
    expect(() => resolveConfig({ [name]: value })).toThrow(
      expect.objectContaining({ code: 'BAD_CONFIG', message: expect.stringContaining(name) }),
    );
  });
});
