import type { PlainTable } from '../../store/csv.ts';
import type { Finding, FindingSide } from '../../store/finding.ts';
import { viewWords as words } from '../../words/words.ts';

/** Contradictions as a table: the sentence, both sides, who alleges it, and what clears it. */
export function findingsTable(findings: readonly Finding[]): PlainTable {
  const said = words.contradictions;
  return {
    head: [said.statement, said.rule, said.severity, ...said.bothSides, said.who, said.innocent],
    rows: findings.map(
      ({ statement, rule, severity, left, right, claimants, innocentReadings }) => [
        statement,
        said.rules[rule] ?? rule,
        said.severities[severity],
        sideText(left),
        sideText(right),
        claimants.map(({ claimant }) => claimant.name).join(', '),
        innocentReadings.join(' '),
      ],
    ),
  };
}

function sideText({ stance, target, date }: FindingSide): string {
  const what = words.contradictions.side(stance, target?.name ?? null);
  return date === null ? what : `${what}, ${words.panel.date(date)}`;
}
