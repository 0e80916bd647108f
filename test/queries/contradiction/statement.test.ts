import { expect, test } from 'vitest';
import type { RuleName } from '../../../queries/contradiction/finding.ts';
import { statementOf } from '../../../queries/contradiction/statement.ts';
import { sides } from './side-of.ts';

const OLD = {
  target: { id: 'clause:old/1', name: 'Old duty' },
  whole: { id: 'instrument:old', name: 'Old text' },
};
const ISSUES = [
  { id: 'issue:a', name: 'Duties' },
  { id: 'issue:b', name: 'Ores' },
];
const club = { id: 'org:club', name: 'Common Club' };
const told = (rule: RuleName, left: object = {}, right: object = {}) =>
  statementOf({ ...sides({ rule, left, right }), issues: ISSUES });

test('each rule is told in one sentence', () => {
  expect(told('COMMITMENT', { ...OLD, stance: 'COMMITS' })).toBe(
    'Aland is committed to “Old duty” in “Old text” (2019) and opposes “New duty” in “New text” (2020-05); both concern “Duties” and “Ores”.',
  );
  expect(told('REVERSAL')).toBe(
    'Aland supports “New duty” in “New text” (2019), and later opposes “New duty” in “New text” (2020-05).',
  );
  expect(told('FORUM', { forum: club }, { forum: { ...club, name: 'World Forum' } })).toBe(
    'Aland supports “New duty” in “New text” (2019) in the house of Common Club, and opposes “New duty” in “New text” (2020-05) in the house of World Forum.',
  );
  expect(told('BLOC', { stance: 'RESERVES' }, { actor: club, stance: 'PROPOSES' })).toBe(
    'Aland, of Common Club, has reservations about “New duty” in “New text” (2019), while Common Club proposes “New duty” in “New text” (2020-05).',
  );
  expect(told('SOURCES')).toBe(
    'One source has it that Aland supports “New duty” in “New text” (2019), and another that it opposes “New duty” in “New text” (2020-05).',
  );
  const text = { actor: null, target: OLD.whole, whole: OLD.whole };
  expect(told('REGRESSION', text, { ...text, date: null })).toBe(
    '“Old text” recalls “Old text” (2019) and leaves out “Duties” and “Ores”.',
  );
});

test('a side whose positions say it differently is told by its lean', () => {
  expect(told('REVERSAL', { stance: null })).toContain('Aland is for “New duty”');
});
