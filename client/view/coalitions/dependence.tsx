import type { JSX } from 'preact';
import type { CoalitionsNode } from '../../store/camps.ts';
import { nameOf, type ViewRecord } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';

type DependenceProps = { readonly record: ViewRecord; readonly answer: CoalitionsNode };

/** How much the camps depend on the method, on each source and on each way of knowing. */
export function Dependence({ record, answer }: DependenceProps): JSX.Element {
  const { alternatives, robustness } = answer;
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
          {alternatives.map(({ method, camps, agreement }) => (
            <tr key={method}>
              <th scope="row">{words.coalitions.methods[method] ?? method}</th>
              <td class="num">{camps}</td>
              <td class="num">{agreement.toFixed(2)}</td>
            </tr>
          ))}
          {robustness.map(({ without, agreement }) => (
            <tr key={without}>
              <th scope="row">{words.coalitions.without(nameOf(record, without))}</th>
              <td />
              <td class="num">{agreement.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
