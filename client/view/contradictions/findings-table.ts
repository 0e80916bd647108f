import type { PlainTable } from '../../store/csv.ts';
import type { Finding, FindingSide } from '../../store/finding.ts';
import { namedState } from '../../store/in-words.ts';
import { tellStatement } from '../../store/told.ts';
import { plain } from '../../words/own-words.ts';
import { viewWords as words } from '../../words/words.ts';

/** Contradictions as a table: the sentence, both sides, who alleges it, and what clears it. */
export function findingsTable(findings: readonly Finding[]): PlainTable {
  const said = words.contradictions;
  return {
    head: [said.statement, said.rule, said.severity, ...said.bothSides, said.who, said.innocent],
    rows: findings.map((finding) => [
      plain(tellStatement(finding)),
      said.rules[finding.rule] ?? finding.rule,
      said.severities[finding.severity],
      sideText(finding.left),
      sideText(finding.right),
      finding.claimants.map(({ claimant }) => namedState(claimant).name).join(', '),
      finding.readings.map((reading) => words.told.readings[reading]).join(' '),
    ]),
  };
}

function sideText({ stance, target, date }: FindingSide): string {
  const what = words.contradictions.side(stance, target?.name ?? null);
  return date === null ? what : `${what}, ${words.panel.date(date)}`;
}
