import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { CONTRADICTION_RULES } from '../../../queries/vocabulary.ts';
import { CONTRADICTIONS_QUERY } from '../../api/contradictions.ts';
import { aboutFirst, countByRule, type Finding } from '../../store/finding.ts';
import { positionFilter } from '../../store/position-filter.ts';
import { viewWords as words } from '../../words/words.ts';
import { Answered } from '../answered.tsx';
import type { Props } from '../model.ts';
import { keepAnswers, useAnswer } from '../use-answer.ts';
import { Card } from './card.tsx';
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
      {({ contradictions }) => (
        <Found model={model} record={record} found={contradictions} variables={variables} />
      )}
    </Answered>
  );
}

type FoundProps = Props & { readonly found: readonly Finding[]; readonly variables: unknown };

function Found({ model, record, found, variables }: FoundProps): JSX.Element {
  const off = useSignal<readonly string[]>([]);
  const ordered = aboutFirst(found, model.selection.value);
  const passing = ordered.filter(({ rule }) => !off.value.includes(rule));
  const toggle = (rule: string) => {
    const others = off.value.filter((other) => other !== rule);
    off.value = others.length < off.value.length ? others : [...off.value, rule];
  };
  return (
    <>
      <div class="view-tools">
        <fieldset class="rules">
          <legend>{words.contradictions.rule}</legend>
          {countByRule(CONTRADICTION_RULES, found).map(({ rule, count }) => (
            <button
              key={rule}
              type="button"
              disabled={count === 0}
              aria-pressed={count > 0 && !off.value.includes(rule)}
              title={words.rules[rule]}
              onClick={() => toggle(rule)}
            >
              {words.contradictions.rules[rule] ?? rule} <span class="num">{count}</span>
            </button>
          ))}
        </fieldset>
        <p class="quiet small" role="status">
          {words.contradictions.found(passing.length, found.length)}
        </p>
      </div>
      <div class="cards">
        {found.length === 0 && <p class="empty">{words.contradictions.none}</p>}
        {passing.slice(0, MOST).map((finding) => (
          <Card
            key={finding.id}
            model={model}
            record={record}
            finding={finding}
            variables={variables}
          />
        ))}
        {passing.length > MOST && (
          <p class="quiet">{words.contradictions.more(passing.length - MOST)}</p>
        )}
      </div>
    </>
  );
}
