import type { JSX } from 'preact';
import { PATHS_QUERY, type PathsAnswer, type PathsVariables } from '../../api/paths.ts';
import { positionFilter } from '../../store/position-filter.ts';
import { said } from '../../store/told.ts';
import { Answered } from '../answered.tsx';
import { MethodDetails } from '../method-details.tsx';
import type { Props } from '../model.ts';
import { Seg } from '../seg.tsx';
import { Told } from '../told.tsx';
import { keepAnswers, useAnswer } from '../use-answer.ts';
import { Ends } from './ends.tsx';
import { type Names, useNames } from './use-names.ts';
import { WayCard } from './way-card.tsx';
import '../../style/tools.css';
import '../../style/how.css';
import '../../style/evidence.css';
import '../../style/pairs.css';
import '../../style/way.css';
import '../../style/chain-picture.css';
import { viewWords as words } from '../../words/words.ts';

const paths = keepAnswers(PATHS_QUERY);

/** How two are connected: the shortest ways, told as sentences and drawn, each step with its evidence. */
export function PathView({ model, record }: Props): JSX.Element {
  const names = useNames({ model, record }, model.place.value.ends, 'end');
  const ends = model.place.value.ends.filter((id) => typeof names.get(id) === 'string');
  const [from, to] = ends;
  return (
    <>
      <div class="view-tools">
        <Seg model={model} name="ways" />
      </div>
      <div class="pairs">
        <Ends model={model} ends={ends} names={names} />
        {from === undefined || to === undefined ? (
          <p class="beginning">{words.pairs.path.how}</p>
        ) : (
          <Ways model={model} record={record} from={from} to={to} names={names} />
        )}
      </div>
    </>
  );
}

type WaysProps = Props & { readonly from: string; readonly to: string; readonly names: Names };

function Ways({ model, record, from, to, names }: WaysProps): JSX.Element {
  const place = model.place.value;
  const variables: PathsVariables = {
    ...{ from, to, most: Number(place.options.ways) },
    filter: positionFilter(record, place),
  };
  const asked = useAnswer(paths, variables, record.digest);
  return (
    <Answered {...asked}>
      {({ paths: found }) => (
        <>
          {found.paths.length === 0 ? (
            <Nothing
              from={said({ id: from, name: names.get(from) ?? from }).name}
              to={said({ id: to, name: names.get(to) ?? to }).name}
            />
          ) : (
            <Found model={model} record={record} found={found} />
          )}
          <MethodDetails method={found.method} operation={PATHS_QUERY} variables={variables} />
        </>
      )}
    </Answered>
  );
}

function Nothing({ from, to }: { readonly from: string; readonly to: string }): JSX.Element {
  return (
    <div class="beginning" role="status">
      <h3>
        <Told text={words.pairs.path.none(from, to)} />
      </h3>
      <p>{words.pairs.path.noneMeans}</p>
    </div>
  );
}

function Found({ model, record, found }: Props & { readonly found: PathsAnswer['paths'] }) {
  return (
    <>
      <p class="sum-line" role="status">
        {words.pairs.path.found(found.paths.length, found.more)}
      </p>
      {found.paths.map((way) => (
        <WayCard
          key={way.nodes.map(({ id }) => id).join(' ')}
          model={model}
          record={record}
          way={way}
        />
      ))}
    </>
  );
}
