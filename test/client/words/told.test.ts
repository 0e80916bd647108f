import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ToldFinding } from '../../../client/store/finding.ts';
import type { NotePart } from '../../../client/store/note.ts';
import type { Language } from '../../../client/words/languages.ts';
import { speak, viewWords } from '../../../client/words/words.ts';
import { COMMITMENT, DOUBTS, ISSUES, NOTES, RULES, SIDE, seen, WAYS } from './told-samples.ts';

afterAll(async () => {
  await speak('en');
});

const notes = (code: NotePart['code'], count: number) =>
  seen(viewWords.told.notes([{ code, count, name: 'QQ0' }]));
const camp = (states: number) =>
  seen(
    viewWords.told.camp({
      labelFor: [],
      labelAgainst: ISSUES,
      memberCounts: [{ kind: 'STATE', count: states }],
    }),
  );

/** Everything that is told in a language. */
function all(): readonly string[] {
  const { told } = viewWords;
  const apart: ToldFinding = { ...COMMITMENT, left: { ...SIDE, stance: null } };
  const text = { ...COMMITMENT, left: { ...SIDE, actor: null } };
  return [
    ...RULES.flatMap((rule) =>
      [
        { ...COMMITMENT, rule },
        { ...apart, rule },
      ].map(told.statement),
    ),
    ...DOUBTS.flatMap((doubt) => [COMMITMENT, text].map((finding) => told.doubt(doubt, finding))),
    ...Object.values<string>(told.readings),
    ...[1, 2, 3, 11, 100, 1_000_000].flatMap((count) => NOTES.map((code) => notes(code, count))),
    ...[0, 1, 2, 3, 11, 100].map(camp),
    ...WAYS.map(told.way),
  ].map(seen);
}

describe.each<{ readonly language: Language; readonly foreign: RegExp | null }>([
  { language: 'en', foreign: null },
  { language: 'fr', foreign: /\b(?:the|of|and|is|only|one|source shows|which|no|actors?)\b/i },
  { language: 'ar', foreign: /\p{Script=Latin}/u },
])('what is told in "$language"', ({ language, foreign }) => {
  let told: readonly string[] = [];
  beforeAll(async () => {
    await speak(language);
    told = all();
  });

  test('is whole, whatever it is made of', () => {
    expect(told.length).toBeGreaterThan(80);
    expect(told.filter((text) => /undefined|null|NaN|#|\[object|^$/.test(text))).toEqual([]);
  });

  test('has kept no word of another language but names', () => {
    if (foreign === null) return;
    const words = told.map((text) => text.replaceAll(/QQ\d+/g, '·'));
    expect(words.filter((text) => foreign.test(text))).toEqual([]);
  });

  test('names both sides, their texts and what they share in the sentence of every rule', () => {
    for (const rule of RULES.filter((one) => one !== 'SOURCES' && one !== 'REGRESSION')) {
      const text = seen(viewWords.told.statement({ ...COMMITMENT, rule }));
      expect(text.match(/QQ\d+/g)).toEqual(
        expect.arrayContaining(['QQ0', 'QQ1', 'QQ2', 'QQ4', 'QQ5', 'QQ6', 'QQ7']),
      );
    }
  });

  test('names every node of a way', () => {
    for (const way of WAYS) {
      const text = seen(viewWords.told.way(way));
      const nodes = way.flatMap(({ from, to }) => [from.name, to.name]);
      expect(text.match(/QQ\d+/g)).toEqual(expect.arrayContaining(nodes));
    }
  });
});

test('a contradiction is told in French with its places, its dates and its reasons', async () => {
  await speak('fr');
  const { told } = viewWords;

  expect(seen(told.statement(COMMITMENT))).toBe(
    'QQ0 : engagement à l’égard de « QQ2 » dans « QQ1 » (2019), mais opposition à « QQ4 » dans « QQ5 » (4 décembre 2025) ; questions communes : « QQ6 » et « QQ7 ».',
  );
  expect(seen(told.doubt({ code: 'ONE_SOURCE', side: 'RIGHT' }, COMMITMENT))).toBe(
    'Établi par une seule source : QQ0, sur « QQ4 » (4 décembre 2025).',
  );
  expect(seen(told.doubt({ code: 'OTHER_FORCE', side: null }, COMMITMENT))).toBe(
    '« QQ1 » a un caractère contraignant, tandis que « QQ5 » n’a pas de caractère contraignant.',
  );
});

test('a contradiction is told in Arabic with its places, and months by both of their names', async () => {
  await speak('ar');

  expect(seen(viewWords.told.statement(COMMITMENT))).toBe(
    'QQ0: التزام بشأن «QQ2» ضمن «QQ1» (2019)، في مقابل معارضة «QQ4» ضمن «QQ5» (4 كانون الأول/ديسمبر 2025)؛ وكلاهما يتعلق بـ«QQ6» و«QQ7».',
  );
});

test('the members of a camp are counted in the forms of each language', async () => {
  await speak('fr');
  expect([1, 2].map(camp)).toEqual([
    'contre : « QQ6 », « QQ7 » ; 1 État',
    'contre : « QQ6 », « QQ7 » ; 2 États',
  ]);
  await speak('ar');
  const counts = [0, 1, 2, 3, 11, 100].map((states) => camp(states).split('؛ ')[1]);
  expect(counts).toEqual(['لا دول', 'دولة واحدة', 'دولتان', '3 دول', '11 دولة', '100 دولة']);
});

test('what was left out is counted in the forms of each language', async () => {
  await speak('fr');
  expect(notes('ACTORS_NOT_SET_AGAINST_ALL', 1)).toMatch(/^1 acteur a /);
  expect(notes('ACTORS_NOT_SET_AGAINST_ALL', 3)).toMatch(/^3 acteurs ont .* Resserrez/);
  await speak('ar');
  expect([1, 2, 3, 11, 100].map((count) => notes('PAIRS_CUT', count).split(/: |\. /)[1])).toEqual([
    'زوج واحد من المواقف',
    'زوجان من المواقف',
    '3 أزواج من المواقف',
    '11 زوجًا من المواقف',
    '100 زوج من المواقف',
  ]);
});

test('that nobody answered is told of what was asked, and an answer in the words of the record', async () => {
  const asked = { asker: 'QQ1', actor: 'QQ0', about: 'QQ2', answer: null };
  await speak('fr');
  expect(seen(viewWords.told.request(asked))).toMatch(
    /^QQ0 : commentaire demandé par QQ1 sur « QQ2 » ; aucune réponse n’est venue\./,
  );
  await speak('ar');
  expect(seen(viewWords.told.request({ ...asked, answer: 'QQ3' }))).toBe(
    'QQ0: طلب QQ1 تعليقًا بشأن «QQ2»، والجواب: QQ3',
  );
});

test('a way is read out with what hangs on a text, and an actor once', async () => {
  await speak('fr');
  expect(WAYS.slice(0, 3).map((way) => seen(viewWords.told.way(way)))).toEqual([
    'QQ8 : opposition à « QQ12 » dans « QQ13 », qui porte sur la question « QQ15 ».',
    'QQ8 : opposition à « QQ12 » dans « QQ13 » ; QQ8 : opposition à ce même texte, membre de « QQ10 ».',
    'QQ8 : membre de « QQ10 », opposition à « QQ12 » dans « QQ13 », qui fait partie de « QQ13 », qui rappelle « QQ14 ».',
  ]);
  await speak('ar');
  expect(seen(viewWords.told.way(WAYS[3] ?? []))).toBe(
    'مسألة «QQ15»، ويتناولها «QQ12» ضمن «QQ13»؛ QQ8: معارضة النص نفسه.',
  );
});
