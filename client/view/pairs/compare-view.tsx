import type { JSX } from 'preact';
import { COMPARE_QUERY, type CompareVariables } from '../../api/compare.ts';
import { positionFilter } from '../../store/position-filter.ts';
import type { ViewRecord } from '../../store/record.ts';
import type { Place } from '../../store/state.ts';
import { Answered } from '../answered.tsx';
import { MethodDetails } from '../method-details.tsx';
import type { Props } from '../model.ts';
import { Seg } from '../seg.tsx';
import { keepAnswers, useAnswer } from '../use-answer.ts';
import { Beginning } from './beginning.tsx';
import { ComparedActors } from './compared-actors.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { type Names, useNames } from './use-names.ts';
import '../../style/tools.css';
import '../../style/how.css';
import '../../style/pairs.css';
import '../../style/compare.css';

const comparisons = keepAnswers(COMPARE_QUERY);

/** Two to four actors side by side, topic by topic: where they differ and where they agree. */
export function CompareView({ model, record }: Props): JSX.Element {
  const place = model.place.value;
  const names = useNames({ model, record }, place.compared, 'compare');
  const actors = place.compared.filter((id) => typeof names.get(id) === 'string');
  return (
    <>
      <div class="view-tools">
        <Seg model={model} name="first" />
        <Seg model={model} name="beside" />
      </div>
      <div class="pairs">
        <ComparedActors model={model} actors={actors} names={names} />
        {actors.length < 2 ? (
          <Beginning model={model} record={record} actor={actors[0] ?? null} names={names} />
        ) : (
          <Compared model={model} record={record} actors={actors} names={names} />
        )}
      </div>
    </>
  );
}

type ComparedProps = Props & { readonly actors: readonly string[]; readonly names: Names };

function Compared({ model, record, actors, names }: ComparedProps): JSX.Element {
  const variables = variablesOf(record, model.place.value, actors);
  const asked = useAnswer(comparisons, variables, record.digest);
  return (
    <Answered {...asked}>
      {({ compare }) => (
        <>
          <ComparisonTable
            model={model}
            record={record}
            actors={actors}
            names={names}
            compare={compare}
          />
          <MethodDetails method={compare.method} operation={COMPARE_QUERY} variables={variables} />
        </>
      )}
    </Answered>
  );
}

function variablesOf(
  record: ViewRecord,
  place: Place,
  actors: readonly string[],
): CompareVariables {
  return {
    actors,
    level: place.options.beside.toUpperCase(),
    filter: positionFilter(record, place),
  };
}
