import { expect, test } from 'vitest';
import { COALITIONS_QUERY, type CoalitionsAnswer } from '../client/api/coalitions.ts';
import { CONTRADICTIONS_QUERY, type ContradictionsAnswer } from '../client/api/contradictions.ts';
import { PATHS_QUERY, type PathsAnswer } from '../client/api/paths.ts';
import type { ToldSide } from '../client/store/finding.ts';
import type { ToldNote } from '../client/store/told.ts';
import { campText, tellAnswer, tellDoubt, tellStatement, tellWay } from '../client/store/told.ts';
import { tellMethod } from '../client/words/methods.ts';
import { viewWords as words } from '../client/words/words.ts';
import { READING_CODES } from '../queries/contradiction/innocent-readings.ts';
import { RULES } from '../queries/contradiction/rules.ts';
import { DOUBT_CODES } from '../queries/contradiction/severity.ts';
import type { Side } from '../queries/contradiction/side.ts';
import { statementOf } from '../queries/contradiction/statement.ts';
import { campsNote } from '../queries/network/camps-note.ts';
import { findCoalitions } from '../queries/network/coalitions.ts';
import type { Note } from '../queries/note.ts';
import { CONTRADICTION_RULES } from '../queries/vocabulary.ts';
import { firstRecord } from './first-record.ts';
import { sides } from './queries/contradiction/side-of.ts';
import { tableOf } from './queries/network/table-of.ts';
import { QUESTION } from './queries/network/two-sides.ts';
import { smallLoad } from './queries/small-record.ts';
import { type OpenApp, openApp } from './server/schema/open-app.ts';

const SAID = /* GraphQL */ `{
  contradictions { statement reasons innocentReadings claimants { answer } }
}`;

/** What the page says of the contradictions of a record in English, and what the API says. */
async function contradictionsOf(open: OpenApp) {
  const { data } = await open.ask(CONTRADICTIONS_QUERY.text, { filter: null });
  const { contradictionReport }: ContradictionsAnswer = data;
  const said = await open.ask(SAID);
  const told = contradictionReport.contradictions.map((finding) => ({
    statement: tellStatement(finding),
    reasons: finding.doubts.map((doubt) => tellDoubt(doubt, finding)),
    innocentReadings: finding.readings.map((reading) => words.told.readings[reading]),
    claimants: finding.claimants.map((claim) => ({ answer: tellAnswer(claim) })),
  }));
  return { told, said: said.data.contradictions };
}

test('in English the page tells the contradictions of the first record as the API does', async () => {
  await using open = await openApp(await firstRecord());

  const { told, said } = await contradictionsOf(open);

  expect(told.length).toBeGreaterThan(1);
  expect(told).toEqual(said);
});

test('and those of a record with findings by other rules', async () => {
  await using open = await openApp(smallLoad());

  const { told, said } = await contradictionsOf(open);

  expect(told).toEqual(said);
});

const toldSide = ({ whole, force, lean, ...side }: Side): ToldSide => ({
  ...side,
  instrument: { ...whole, force: force?.toLowerCase() ?? null },
  lean: lean === 'for' ? 'FOR' : 'AGAINST',
});

test.each(CONTRADICTION_RULES)(
  'in English %s is told as the API tells it, whatever is known',
  (rule) => {
    const club = { id: 'org:club', name: 'Common Club' };
    const found = [
      sides({ rule }),
      sides({ rule, left: { forum: club, date: null }, right: { forum: club, stance: null } }),
      sides({ rule, left: { target: club, stance: null }, right: { actor: club } }),
    ];
    const issues = ['Ore', 'Tailings', 'Water'].map((name) => ({ id: `issue:${name}`, name }));

    for (const { left, right, ...rest } of found) {
      const told = { rule, left: toldSide(left), right: toldSide(right), issues };
      expect(words.told.statement(told)).toBe(statementOf({ ...rest, left, right, issues }));
    }
  },
);

test.each(['CLAUSE', 'ISSUE', 'INSTRUMENT'])(
  'in English camps by %s are called as the API calls them',
  async (level) => {
    await using open = await openApp(await firstRecord());
    const camps = { level, similarity: 'SIGN', method: 'SIGNED_CAMPS', filter: {}, whatIf: [] };
    const ties = { ...camps, relation: 'SUBTRACT', normalisation: 'NONE', minWeight: null };
    const { method: _, ...network } = ties;

    const { data } = await open.ask(COALITIONS_QUERY.text, { camps, ties: network });
    const { coalitions }: CoalitionsAnswer = data;
    const said = await open.ask(
      'query ($camps: CoalitionInput!) { coalitions(input: $camps) { camps { label } } }',
      { camps },
    );

    expect(coalitions.camps.length).toBeGreaterThan(1);
    expect(coalitions.camps.map((camp) => ({ label: campText(camp) }))).toEqual(
      said.data.coalitions.camps,
    );
  },
);

test('in English notes say what the API says', () => {
  const name = 'state:AAA';
  const said = (note: Note | null) => {
    const told = (note?.parts ?? []).map(({ code, count }) => ({ code, count, name }));
    return [words.told.notes(told as readonly ToldNote[]), note?.text];
  };
  const notes = [
    '',
    'state:AAA x SUPPORTS',
    'A x SUPPORTS\nB y SUPPORTS',
    'A x ABSTAINS\nB x ABSTAINS',
    'A x SUPPORTS\nB x SUPPORTS',
    'A x SUPPORTS\nB x OPPOSES',
  ].map((drawing) => {
    const table = tableOf(drawing);
    return said(campsNote(findCoalitions(table, QUESTION), table));
  });

  expect(new Set(notes.map(([told]) => told)).size).toBe(6);
  expect(notes.filter(([told, api]) => told !== api)).toEqual([]);
});

test.each([
  ['state:UGA', 'issue:due-diligence'],
  ['issue:due-diligence', 'issue:transparency'],
  ['state:SAU', 'org:icglr'],
  ['org:icglr', 'person:nana-zhao'],
  ['person:nana-zhao', 'instrument:unea-res-4-19'],
  ['instrument:unea7-minerals-final', 'clause:unea-res-4-19/due-diligence'],
])('in English the ways from %s to %s are read out as the API reads them', async (from, to) => {
  await using open = await openApp(await firstRecord());
  const asked = { from, to, most: 20 };

  const { data } = await open.ask(PATHS_QUERY.text, { ...asked, filter: {} });
  const { paths }: PathsAnswer = data;
  const said = await open.ask(
    'query ($from: ID!, $to: ID!, $most: Int) { paths(from: $from, to: $to, most: $most) { paths { sentence } } }',
    asked,
  );

  expect(paths.paths.length).toBeGreaterThan(1);
  expect(paths.paths.map((way) => ({ sentence: tellWay(way) }))).toEqual(said.data.paths.paths);
});

test('the page has words for every reading and every reason that the API knows', async () => {
  await using open = await openApp(await firstRecord());
  const { data } = await open.ask(CONTRADICTIONS_QUERY.text, { filter: null });
  const [finding] = (data as ContradictionsAnswer).contradictionReport.contradictions;

  expect(Object.keys(words.told.readings)).toEqual(READING_CODES);
  for (const code of DOUBT_CODES) {
    expect(finding && tellDoubt({ code, side: 'LEFT' }, finding)).toMatch(/^[^{]+\.$/);
  }
});

const METHODS_OF = /* GraphQL */ `
  query ($camps: CoalitionInput!, $ties: NetworkInput!) {
    contradictions { method { parts definition } }
    coalitions(input: $camps) { method { parts } }
    network(input: $ties) { method { parts } }
    matrix { method { parts } }
    paths(from: "state:UGA", to: "org:icglr") { method { parts } }
    compare(actors: ["state:UGA", "state:SAU"]) { method { parts } }
  }
`;

test.each(['fr', 'ar'] as const)(
  'every method that a view can show is told in "%s"',
  async (language) => {
    await using open = await openApp(await firstRecord());
    const untold: string[] = [];
    const normalisations = ['NONE', 'AGREEMENT', 'AVERAGE', 'JACCARD', 'COSINE', 'DNA_COSINE'];
    const methods = ['LOUVAIN', 'AVERAGE_LINKAGE', 'WARD', 'SIGNED_CAMPS', 'CONCOR', 'CONCOR'];
    const similarities = ['SIGN', 'EXACT', 'ORDINAL', 'SIGN', 'SIGN', 'SIGN'];
    const relations = ['CONGRUENCE', 'CONFLICT', 'SUBTRACT', 'SUBTRACT', 'SUBTRACT', 'SUBTRACT'];
    for (const [place, normalisation] of normalisations.entries()) {
      const likeness = { level: 'ISSUE', similarity: similarities[place] };
      const { data, errors } = await open.ask(METHODS_OF, {
        camps: { ...likeness, method: methods[place], resamples: 0 },
        ties: { ...likeness, relation: relations[place], normalisation },
      });
      expect(errors).toBeUndefined();
      const { contradictions, ...answers } = data;
      const parts = [...contradictions, ...Object.values<{ method: { parts: string[] } }>(answers)];
      for (const { method } of parts) {
        if ((await tellMethod(language, method.parts)) === null) untold.push(...method.parts);
      }
    }
    for (const { name } of RULES)
      if ((await tellMethod(language, [name])) === null) untold.push(name);

    expect(untold).toEqual([]);
  },
);
