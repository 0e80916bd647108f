import type { JSX } from 'preact';
import { CONTRADICTION_RULES } from '../../../queries/vocabulary.ts';
import { go } from '../../store/actions.ts';
import { countByRule, type Finding } from '../../store/finding.ts';
import { ALL_FINDINGS, choicesIn, type Findings, toggleRule } from '../../store/findings.ts';
import type { Named } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Model } from '../model.ts';

type FilterProps = {
  readonly model: Model;
  readonly found: readonly Finding[];
  /** How many of them pass. */
  readonly passing: number;
};

/** Which contradictions are listed: by rule, by actor, by issue. */
export function FindingFilter({ model, found, passing }: FilterProps): JSX.Element {
  const { findings } = model.place.value;
  const set = (next: Findings) => model.store.act(go({ findings: next }));
  const { actors, issues } = choicesIn(found);
  return (
    <div class="view-tools">
      <fieldset class="rules">
        <legend>{words.contradictions.rule}</legend>
        {countByRule(CONTRADICTION_RULES, found).map(({ rule, count }) => (
          <button
            key={rule}
            type="button"
            disabled={count === 0}
            aria-pressed={count > 0 && !findings.off.includes(rule)}
            title={words.rules[rule]}
            onClick={() => set(toggleRule(findings, rule))}
          >
            {words.contradictions.rules[rule] ?? rule} <span class="num">{count}</span>
          </button>
        ))}
      </fieldset>
      <Choice
        label={words.panel.actor}
        all={words.contradictions.everyActor}
        values={actors}
        value={findings.actor}
        onChoose={(actor) => set({ ...findings, actor })}
      />
      <Choice
        label={words.contradictions.issue}
        all={words.contradictions.everyIssue}
        values={issues}
        value={findings.issue}
        onChoose={(issue) => set({ ...findings, issue })}
      />
      <p class="quiet small" role="status">
        {words.contradictions.found(passing, found.length)}
      </p>
      {passing < found.length && (
        <button type="button" class="bare small" onClick={() => set(ALL_FINDINGS)}>
          {words.contradictions.showAll}
        </button>
      )}
    </div>
  );
}

type ChoiceProps = {
  readonly label: string;
  /** What stands for no choice. */
  readonly all: string;
  readonly values: readonly Named[];
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
};

/** One of some, or all; a value that is none of them stands there by its id, so that it can be let go. */
function Choice({ label, all, values, value, onChoose }: ChoiceProps): JSX.Element {
  const known = value === null || values.some(({ id }) => id === value);
  return (
    <label class="choice">
      {label}{' '}
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
      >
        <option value="">{all}</option>
        {!known && <option value={value}>{value}</option>}
        {values.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
