import type { JSX } from 'preact';
import {
  CONTRADICTIONS_QUERY,
  type ContradictionsAnswer,
  type ContradictionsVariables,
} from '../../api/contradictions.ts';
import { aboutFirst } from '../../store/finding.ts';
import { choicesIn, type Findings, findingsAsked, isAll, passing } from '../../store/findings.ts';
import { positionFilter } from '../../store/position-filter.ts';
import type { ViewRecord } from '../../store/record.ts';
import { AS_TABLE } from '../../store/shown.ts';
import { tellNotes } from '../../store/told.ts';
import { viewWords as words } from '../../words/words.ts';
import { Answered } from '../answered.tsx';
import type { Props } from '../model.ts';
import { Told } from '../told.tsx';
import { keepAnswers, useAnswer } from '../use-answer.ts';
import { useShown } from '../use-shown.ts';
import { Card } from './card.tsx';
import { FindingFilter } from './finding-filter.tsx';
import { findingsTable } from './findings-table.ts';
import '../../style/tools.css';
import '../../style/evidence.css';
import '../../style/units.css';
import '../../style/contradictions.css';
import '../../style/reasons.css';
import '../../style/how.css';

const findings = keepAnswers(CONTRADICTIONS_QUERY);
/** Cards that are drawn at once. */
const MOST = 40;

/** What on record contradicts itself: both sides, who alleges it, and the readings that clear it. */
export function ContradictionsView({ model, record }: Props): JSX.Element {
  const filter = positionFilter(record, model.place.value);
  const variables = {
    filter: Object.keys(filter).length === 0 ? null : filter,
    ...findingsAsked(record, model.place.value.findings),
  };
  const asked = useAnswer(findings, variables, record.digest);
  return (
    <Answered {...asked}>
      {({ contradictionReport: report }) => <Found {...{ model, record, report, variables }} />}
    </Answered>
  );
}

type FoundProps = Props & {
  readonly report: ContradictionsAnswer['contradictionReport'];
  readonly variables: ContradictionsVariables;
};

function Found({ model, record, report, variables }: FoundProps): JSX.Element {
  const { contradictions: found, noteParts } = report;
  const { findings } = model.place.value;
  const note = tellNotes(record, noteParts);
  const listed = aboutFirst(passing(found, findings), model.selection.value);
  // Where only the heaviest came, the API counted those that pass.
  const passed = variables.first === null ? listed.length : report.found;
  useShown(model, () => ({ table: findingsTable(listed), picture: AS_TABLE }));
  return (
    <>
      <FindingFilter
        model={model}
        all={report.found}
        passing={passed}
        {...filterOf(record, report, variables)}
      />
      <div class="cards">
        {note !== null && (
          <p class="quiet">
            <Told text={note} />
          </p>
        )}
        {passed === 0 && <p class="empty">{emptyWords(report, variables, findings)}</p>}
        {listed.slice(0, MOST).map((finding) => (
          <Card
            key={finding.id}
            model={model}
            record={record}
            finding={finding}
            variables={variables}
          />
        ))}
        {passed > MOST && <p class="quiet">{words.contradictions.more(passed - MOST)}</p>}
      </div>
    </>
  );
}

/** Why nothing is listed: nothing is on record, or nothing passes the filter, or what was chosen here. */
function emptyWords(
  { found }: FoundProps['report'],
  { filter }: ContradictionsVariables,
  findings: Findings,
): string {
  if (found > 0 || !isAll(findings)) return words.contradictions.nonePasses;
  return filter === null ? words.contradictions.none : words.contradictions.nonePassing;
}

/** What the list can be narrowed to: whatever was found, and where that is not all, whatever is on record. */
function filterOf(
  record: ViewRecord,
  { contradictions, byRule }: FoundProps['report'],
  { rules, first }: ContradictionsVariables,
) {
  if (first === null) return { rules: byRule, ...choicesIn(contradictions) };
  const counted = byRule.map(({ rule, count }) => ({
    rule,
    count: rules === null || rules.includes(rule) ? count : null,
  }));
  return {
    rules: counted,
    actors: [...record.actors.values()],
    issues: [...record.issues.values()],
  };
}
