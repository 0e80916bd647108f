import { readFile } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { startNeo4j } from './neo4j-process.ts';
import { PREREQUISITES } from './prerequisites.ts';

/**
 * Hands the tests what `test/main.ts` would, where they run without it: `npx vitest run FILTER`. A Neo4j
 * is started only if one of the files that will run asks for it, and stopped at the end.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (project.getProvidedContext().neo4j !== undefined) return undefined;
  const [chromium, jdk, maven] = PREREQUISITES.map(({ find }) => find());
  const wanted = jdk && maven && (await asksForNeo4j(project));
  const neo4j = wanted ? await startNeo4j() : null;
  project.provide('neo4j', neo4j?.address ?? null);
  project.provide('chromium', chromium ?? null);
  project.provide('required', false);
  return async () => neo4j?.[Symbol.asyncDispose]();
}

async function asksForNeo4j(project: TestProject): Promise<boolean> {
  const filters: unknown = Reflect.get(project.vitest, 'filenamePattern'); // there, but not in its types
  const { testFiles } = await project.globTestFiles(Array.isArray(filters) ? filters : []);
  const texts = await Promise.all(testFiles.map((file) => readFile(file, 'utf8')));
  return texts.some((text) => /engines\.ts'|inject\('neo4j'\)/.test(text));
}
