import type { JSX } from 'preact';
import { CONTRADICTIONS_QUERY } from '../../api/contradictions.ts';
import { aboutFirst, type Finding } from '../../store/finding.ts';
import { passing } from '../../store/findings.ts';
import { positionFilter } from '../../store/position-filter.ts';
import { AS_TABLE } from '../../store/shown.ts';
import { viewWords as words } from '../../words/words.ts';
import { Answered } from '../answered.tsx';
import type { Props } from '../model.ts';
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
  const variables = { filter: Object.keys(filter).length === 0 ? null : filter };
  const { answer, retry } = useAnswer(findings, variables, record.digest);
  return (
    <Answered answer={answer} retry={retry}>
      {({ contradictionReport: { contradictions, note } }) => (
        <Found {...{ model, record, note, variables }} found={contradictions} />
      )}
    </Answered>
  );
}

type FoundProps = Props & {
  readonly found: readonly Finding[];
  readonly note: string | null;
  readonly variables: unknown;
};

function Found({ model, record, found, note, variables }: FoundProps): JSX.Element {
  const { findings } = model.place.value;
  const listed = aboutFirst(passing(found, findings), model.selection.value);
  useShown(model, () => ({ table: findingsTable(listed), picture: AS_TABLE }));
  return (
    <>
      <FindingFilter model={model} found={found} passing={listed.length} />
      {note !== null && <p class="quiet">{note}</p>}
      <div class="cards">
        {found.length === 0 && <p class="empty">{words.contradictions.none}</p>}
        {found.length > 0 && listed.length === 0 && (
          <p class="empty">{words.contradictions.nonePasses}</p>
        )}
        {listed.slice(0, MOST).map((finding) => (
          <Card
            key={finding.id}
            model={model}
            record={record}
            finding={finding}
            variables={variables}
          />
        ))}
        {listed.length > MOST && (
          <p class="quiet">{words.contradictions.more(listed.length - MOST)}</p>
        )}
      </div>
    </>
  );
}
