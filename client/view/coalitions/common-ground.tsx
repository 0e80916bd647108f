import type { JSX } from 'preact';
import type { CoalitionsAnswer } from '../../api/coalitions.ts';
import { select } from '../../store/actions.ts';
import { type CommonTopic, isNearlyShared, isShared } from '../../store/camps.ts';
import { campText } from '../../store/told.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { OWN } from '../own.ts';

type GroundProps = Props & { readonly answer: CoalitionsAnswer };

/** Topics that are listed. */
const MOST = 8;

/** What the camps have in common, best first; a camp that said nothing is not heard, and not against. */
export function CommonGround({ model, record, answer }: GroundProps): JSX.Element {
  const { commonGround, coalitions } = answer;
  const { topics } = commonGround;
  const [shared, nearly] = [topics.filter(isShared), topics.filter(isNearlyShared)];
  const others = topics.filter((topic) => !shared.includes(topic) && !nearly.includes(topic));
  const listed = [...shared, ...nearly, ...others].slice(0, MOST);
  return (
    <section aria-labelledby="ground-title">
      <h2 id="ground-title">{words.coalitions.ground}</h2>
      <p class="small quiet">{words.coalitions.groundSum(shared.length, nearly.length)}</p>
      <p class="src">{words.coalitions.unheardMeans}</p>
      <table class="ground">
        <thead>
          <tr>
            <th scope="col">{words.coalitions.topic}</th>
            {coalitions.camps.map((camp, index) => (
              <th key={camp.id} scope="col" title={campText(camp)}>
                <span class="sr">{words.coalitions.campNo(index + 1)}</span>
                <span class="camp-no" aria-hidden="true">
                  {index + 1}
                </span>
              </th>
            ))}
            <th scope="col">{words.coalitions.score}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map((topic) => (
            <Topic
              key={topic.topic.id}
              model={model}
              record={record}
              topic={topic}
              camps={coalitions.camps.map(({ id }) => id)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type TopicProps = Props & { readonly topic: CommonTopic; readonly camps: readonly string[] };

function Topic({ model, record, topic, camps }: TopicProps): JSX.Element {
  const { id, name } = topic.topic;
  return (
    <tr class={isShared(topic) || isNearlyShared(topic) ? 'shared' : ''}>
      <th scope="row" {...OWN}>
        {record.targets.has(id) ? (
          <button type="button" class="bare" onClick={() => model.store.act(select(id))}>
            {name}
          </button>
        ) : (
          name
        )}
      </th>
      {camps.map((camp) => {
        const said = topic.campSupport.find((one) => one.camp === camp);
        const heard = said !== undefined && said.spoke > 0;
        const label = heard
          ? words.coalitions.supportMeans(said.support, said.spoke)
          : words.coalitions.unheard;
        return (
          <td key={camp} title={label}>
            <span class="sr">{label}</span>
            <span aria-hidden="true">
              {heard ? words.coalitions.support(said.support, said.spoke) : '·'}
            </span>
          </td>
        );
      })}
      <td class="num">{words.coalitions.fraction(topic.score)}</td>
    </tr>
  );
}
