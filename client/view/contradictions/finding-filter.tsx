import type { JSX } from 'preact';
import { go } from '../../store/actions.ts';
import { ALL_FINDINGS, type Findings, isAll, toggleRule } from '../../store/findings.ts';
import { namedState } from '../../store/in-words.ts';
import type { Named } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Model } from '../model.ts';
import { ownName } from '../own.ts';

type FilterProps = {
  readonly model: Model;
  /** How many there are by each rule; null of a rule that was not looked by. */
  readonly rules: readonly { readonly rule: string; readonly count: number | null }[];
  /** Whom and what they can be narrowed to. */
  readonly actors: readonly Named[];
  readonly issues: readonly Named[];
  /** How many there are, and how many of them pass. */
  readonly all: number;
  readonly passing: number;
};

/** Which contradictions are listed: by rule, by actor, by issue. */
export function FindingFilter({ model, rules, all, passing, ...named }: FilterProps): JSX.Element {
  const { findings } = model.place.value;
  const set = (next: Findings) => model.store.act(go({ findings: next }));
  return (
    <div class="view-tools">
      <fieldset class="rules">
        <legend>{words.contradictions.rule}</legend>
        {rules.map(({ rule, count }) => (
          <button
            key={rule}
            type="button"
            disabled={count === 0}
            aria-pressed={count !== 0 && !findings.off.includes(rule)}
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
        values={named.actors}
        value={findings.actor}
        onChoose={(actor) => set({ ...findings, actor })}
      />
      <Choice
        label={words.contradictions.issue}
        all={words.contradictions.everyIssue}
        values={named.issues}
        value={findings.issue}
        onChoose={(issue) => set({ ...findings, issue })}
      />
      <p class="quiet small" role="status">
        {words.contradictions.found(passing, all)}
      </p>
      {!isAll(findings) && (
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
        {values.map(namedState).map(({ id, name }) => (
          <option key={id} value={id} {...ownName(id)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
