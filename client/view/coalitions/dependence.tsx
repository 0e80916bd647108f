import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { type CoalitionsVariables, ROBUSTNESS_QUERY } from '../../api/coalitions.ts';
import type { CoalitionsNode } from '../../store/camps.ts';
import type { ViewRecord } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import { Answered } from '../answered.tsx';
import { Told } from '../told.tsx';
import { keepAnswers, useAnswer } from '../use-answer.ts';

const robust = keepAnswers(ROBUSTNESS_QUERY);

type DependenceProps = {
  readonly record: ViewRecord;
  readonly answer: CoalitionsNode;
  readonly variables: CoalitionsVariables;
};

/** How much the camps depend on the method, on each source and on each way of knowing. */
export function Dependence({ record, answer, variables }: DependenceProps): JSX.Element {
  // Among sums of positions it takes long: then who wants it asks for it.
  const wanted = useSignal(record.grain === 'POSITION');
  return (
    <section aria-labelledby="dependence-title">
      <h2 id="dependence-title">{words.coalitions.dependence}</h2>
      <p class="small quiet">{words.coalitions.dependenceMeans}</p>
      <table class="ground">
        <thead>
          <tr>
            <th scope="col">{words.coalitions.otherwise}</th>
            <th scope="col">{words.coalitions.camps}</th>
            <th scope="col">{words.coalitions.alike}</th>
          </tr>
        </thead>
        <tbody>
          {answer.alternatives.map(({ method, camps, agreement }) => (
            <tr key={method}>
              <th scope="row">{words.coalitions.methods[method] ?? method}</th>
              <td class="num">{camps}</td>
              <td class="num">{words.coalitions.fraction(agreement)}</td>
            </tr>
          ))}
        </tbody>
        {wanted.value && <Without record={record} variables={variables} />}
      </table>
      {!wanted.value && (
        <p class="small">
          {words.awaiting.takesLong}{' '}
          <button
            type="button"
            class="btn"
            onClick={() => {
              wanted.value = true;
            }}
          >
            {words.awaiting.compute}
          </button>
        </p>
      )}
    </section>
  );
}

/** The same without each source, and without each way of knowing. */
function Without({ record, variables }: Omit<DependenceProps, 'answer'>): JSX.Element {
  const asked = useAnswer(robust, variables, record.digest);
  if (asked.answer.form !== 'here') {
    return (
      <tbody>
        <tr>
          <td colSpan={3}>
            <Answered {...asked}>{() => null}</Answered>
          </td>
        </tr>
      </tbody>
    );
  }
  return (
    <tbody>
      {asked.answer.data.coalitions.robustness.map(({ source, evidentialities, agreement }) => (
        <tr key={source?.id ?? evidentialities.join(' ')}>
          <th scope="row">
            <Told
              text={
                source === null
                  ? words.coalitions.withoutWays(evidentialities)
                  : words.coalitions.without(words.told.own(source.title))
              }
            />
          </th>
          <td />
          <td class="num">{words.coalitions.fraction(agreement)}</td>
        </tr>
      ))}
    </tbody>
  );
}
