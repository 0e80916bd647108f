import { resolve } from 'node:path';
import { DemarcheError } from '../queries/errors.ts';

/** Where a Neo4j is reached over Bolt, and as whom. */
export interface Neo4jConfig {
  /** `neo4j://`, `neo4j+s://`, `bolt://` or `bolt+s://` and a host. NEO4J_URI. */
  readonly address: string;
  /** NEO4J_USER. @default neo4j */
  readonly user: string;
  /** NEO4J_PASSWORD. @default the empty text */
  readonly password: string;
  /** NEO4J_DATABASE. @default neo4j */
  readonly database: string;
}

/** Every setting of Demarche, resolved. */
export interface Config {
  /** Folder of the embedded store. DEMARCHE_HOME. @default .demarche */
  readonly home: string;
  /** Folder of the record that `start` serves; null: whatever the store holds, else the first record. DEMARCHE_RECORD. */
  readonly record: string | null;
  /** Folder of the texts of the sources; null where none is at hand. DEMARCHE_SOURCES. */
  readonly sources: string | null;
  /** Where an error of the record is reported: a form on the web or `mailto:` and an address; null where neither is given. DEMARCHE_REPORT_URL. */
  readonly reportAddress: string | null;
  /** Origins whose pages may frame the viewer, apart by blanks or commas; `*` for any. DEMARCHE_EMBED_ORIGINS. @default none but its own */
  readonly embedOrigins: readonly string[];
  /** The Neo4j to use in place of the embedded store; null where NEO4J_URI is not set. */
  readonly neo4j: Neo4jConfig | null;
  /** Address that the server listens on. HOST. @default 127.0.0.1 */
  readonly host: string;
  /** Port that the server listens on, 0 to 65535; 0 takes a free one. PORT. @default 4000 */
  readonly port: number;
  /** Longest a question may run, in milliseconds. DEMARCHE_QUERY_TIMEOUT. @default 10000 */
  readonly queryTimeout: number;
  /** Longest a whole export may take, in milliseconds. DEMARCHE_EXPORT_TIMEOUT. @default 600000 */
  readonly exportTimeout: number;
  /** Least severe level that is logged: trace, debug, info, warn, error, silent; each request is an info. DEMARCHE_LOG. @default warn */
  readonly logLevel: LogLevel;
  /** Whether the API shows its schema's workbench. NODE_ENV=development. @default false */
  readonly development: boolean;
}

/** The environment, as Node gives it. */
export type Environment = { readonly [name: string]: string | undefined };

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

const REPORT = /^(https?:\/\/[^/]+|mailto:[^@]+@[^@]+)/;
const ORIGIN = /^https?:\/\/[\w.-]+(:\d+)?\/?$/;
const BOLT = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/]+/;

/** Resolves the environment into a whole `Config`; throws `BAD_CONFIG` naming the setting and what is allowed. */
export function resolveConfig(env: Environment): Config {
  return {
    home: resolve(given(env, 'DEMARCHE_HOME') ?? '.demarche'),
    record: folder(env, 'DEMARCHE_RECORD'),
    sources: folder(env, 'DEMARCHE_SOURCES'),
    reportAddress: reportAddress(env),
    embedOrigins: embedOrigins(env),
    neo4j: neo4jOf(env),
    host: given(env, 'HOST') ?? '127.0.0.1',
    port: wholeNumber(env, 'PORT', { fallback: 4000, least: 0, most: 65_535 }),
    queryTimeout: milliseconds(env, 'DEMARCHE_QUERY_TIMEOUT', 10_000),
    exportTimeout: milliseconds(env, 'DEMARCHE_EXPORT_TIMEOUT', 600_000),
    logLevel: logLevel(env),
    development: env['NODE_ENV'] === 'development',
  };
}

function neo4jOf(env: Environment): Neo4jConfig | null {
  const address = given(env, 'NEO4J_URI');
  if (address === null) return null;
  if (!BOLT.test(address)) {
    throw bad('NEO4J_URI', address, 'neo4j://, neo4j+s://, bolt:// or bolt+s:// and a host');
  }
  return {
    address,
    user: given(env, 'NEO4J_USER') ?? 'neo4j',
    password: given(env, 'NEO4J_PASSWORD') ?? '',
    database: given(env, 'NEO4J_DATABASE') ?? 'neo4j',
  };
}

function reportAddress(env: Environment): string | null {
  const found = given(env, 'DEMARCHE_REPORT_URL');
  if (found === null || (REPORT.test(found) && URL.canParse(found))) return found;
  throw bad('DEMARCHE_REPORT_URL', found, 'https://, http:// or mailto: and an address');
}

function embedOrigins(env: Environment): readonly string[] {
  const found = given(env, 'DEMARCHE_EMBED_ORIGINS')?.split(/[\s,]+/) ?? [];
  return found.filter(Boolean).map((origin) => {
    if (origin === '*' || isOrigin(origin)) return origin.replace(/\/$/, '');
    throw bad(
      'DEMARCHE_EMBED_ORIGINS',
      origin,
      'origins such as https://example.org, or * for any',
    );
  });
}

/** Whether a text is a scheme, a host and perhaps a port: what a policy can name, and no more of an address. */
function isOrigin(text: string): boolean {
  return ORIGIN.test(text) && URL.canParse(text);
}

/** A span of time: a millisecond to an hour. */
function milliseconds(env: Environment, name: string, fallback: number): number {
  return wholeNumber(env, name, { fallback, least: 1, most: 3_600_000 });
}

function wholeNumber(
  env: Environment,
  name: string,
  { fallback, least, most }: { fallback: number; least: number; most: number },
): number {
  const found = given(env, name);
  if (found === null) return fallback;
  const value = Number(found);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw bad(name, found, `a whole number from ${least} to ${most}`);
}

function logLevel(env: Environment): LogLevel {
  const found = given(env, 'DEMARCHE_LOG') ?? 'warn';
  const level = LOG_LEVELS.find((known) => known === found);
  if (level === undefined) throw bad('DEMARCHE_LOG', found, LOG_LEVELS.join(', '));
  return level;
}

/** An empty setting is one that is not set. */
function given(env: Environment, name: string): string | null {
  return env[name]?.trim() || null;
}

function folder(env: Environment, name: string): string | null {
  const found = given(env, name);
  return found === null ? null : resolve(found);
}

function bad(name: string, found: string, allowed: string): DemarcheError {
  return new DemarcheError('BAD_CONFIG', `${name}: found "${found}"; allowed is ${allowed}`);
}
