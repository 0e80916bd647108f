import type { JSX } from 'preact';
import type { CoalitionsAnswer } from '../../api/coalitions.ts';
import { select } from '../../store/actions.ts';
import type { CommonTopic } from '../../store/camps.ts';
import { words } from '../../words/words.ts';
import type { Props } from '../model.ts';

type GroundProps = Props & { readonly answer: CoalitionsAnswer };

/** Topics that are listed. */
const MOST = 12;

/** What the camps have in common, best first; a camp that said nothing is not heard, and not against. */
export function CommonGround({ model, record, answer }: GroundProps): JSX.Element {
  const { commonGround, coalitions } = answer;
  const shared = commonGround.topics.filter(({ everyCamp }) => everyCamp);
  const listed = commonGround.topics.slice(0, MOST);
  return (
    <section aria-labelledby="ground-title">
      <h2 id="ground-title">{words.coalitions.ground}</h2>
      <p class="small quiet">{words.coalitions.groundSum(shared.length, listed[0]?.topic.name)}</p>
      <table class="ground">
        <thead>
          <tr>
            <th scope="col">{words.coalitions.topic}</th>
            {coalitions.camps.map(({ id, label }, index) => (
              <th key={id} scope="col" title={label}>
                {words.coalitions.campNo(index + 1)}
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
    <tr class={topic.everyCamp ? 'shared' : ''}>
      <th scope="row">
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
        return (
          <td key={camp}>
            {said === undefined || said.spoke === 0
              ? words.coalitions.unheard
              : words.coalitions.support(said.support, said.spoke)}
          </td>
        );
      })}
      <td class="num">{topic.score.toFixed(2)}</td>
    </tr>
  );
}
