import type { JSX } from 'preact';
import { DROPPED_QUERY } from '../../api/dropped.ts';
import { viewWords as words } from '../../words/words.ts';
import { Answered } from '../answered.tsx';
import type { Props } from '../model.ts';
import { keepAnswers, useAnswer } from '../use-answer.ts';
import { Stone } from './stone.tsx';

const dropped = keepAnswers(DROPPED_QUERY);

/** What was asked for and did not survive: who pushed for it, who was against, what came instead. */
export function Cemetery({ model, record }: Props): JSX.Element {
  const asked = useAnswer(dropped, {}, record.digest);
  return (
    <section class="cemetery" aria-labelledby="cemetery-title">
      <Answered {...asked}>
        {({ droppedClauses }) => {
          const stones = droppedClauses.filter(({ clause }) => record.targets.has(clause.id));
          return (
            <>
              <h2 id="cemetery-title">
                {words.clauses.cemetery}{' '}
                <span class="num">{words.clauses.asks(stones.length)}</span>
              </h2>
              {stones.length === 0 && (
                <p class="small quiet">
                  {droppedClauses.length === 0
                    ? words.clauses.noneDropped
                    : words.clauses.droppedElsewhere(droppedClauses.length)}
                </p>
              )}
              {stones.map((stone) => (
                <Stone key={stone.clause.id} model={model} record={record} dropped={stone} />
              ))}
            </>
          );
        }}
      </Answered>
    </section>
  );
}
