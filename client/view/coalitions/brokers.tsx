import type { JSX } from 'preact';
import { select } from '../../store/actions.ts';
import type { CoalitionsNode } from '../../store/camps.ts';
import { nameOf } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { ownName } from '../own.ts';

type BrokersProps = Props & { readonly found: CoalitionsNode };

/** Brokers that are named. */
const MOST = 5;

/** Whose agreement spreads over several camps, and over which. */
export function Brokers({ model, record, found }: BrokersProps): JSX.Element | null {
  const { brokers, camps } = found;
  if (brokers.length === 0) return null;
  const numbers = (ids: readonly string[]) =>
    camps.flatMap(({ id }, index) => (ids.includes(id) ? [index + 1] : []));
  return (
    <section aria-labelledby="brokers-title">
      <h2 id="brokers-title">{words.coalitions.brokers}</h2>
      <p class="small quiet">{words.coalitions.brokersMean}</p>
      <ol class="brokers">
        {brokers.slice(0, MOST).map(({ actor, score, camps: between }) => (
          <li key={actor.id}>
            <button type="button" class="bare" onClick={() => model.store.act(select(actor.id))}>
              <bdi {...ownName(actor.id)}>{nameOf(record, actor.id)}</bdi>
            </button>
            <span class="src">
              {words.coalitions.broker(score)}{' '}
              {numbers(between).map((number) => (
                <span key={number} class="camp-no">
                  {number}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
