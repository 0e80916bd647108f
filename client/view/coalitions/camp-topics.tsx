import type { JSX } from 'preact';
import type { CampNode } from '../../store/camps.ts';
import { viewWords as words } from '../../words/words.ts';
import { OWN } from '../own.ts';

/** Topics that are named of what tells a camp apart. */
const DEFINING = 6;

/** What tells each camp from the rest: the topics, strongest first. */
export function CampTopics({ camps }: { readonly camps: readonly CampNode[] }): JSX.Element {
  return (
    <section aria-labelledby="topics-title">
      <h2 id="topics-title">{words.coalitions.defining}</h2>
      <ol class="camp-heads">
        {camps.map((camp, index) => (
          <li key={camp.id}>
            <h3>
              <span class="camp-no">{index + 1}</span>
            </h3>
            <Topics camp={camp} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Topics({ camp: { defining } }: { readonly camp: CampNode }): JSX.Element {
  return (
    <ul class="defining">
      {defining.slice(0, DEFINING).map(({ topic, inside, outside }) => {
        const pro = (inside ?? 0) >= 0.5;
        return (
          <li key={topic.id}>
            <span class={`g ${pro ? 'support' : 'oppose'}`} aria-hidden="true">
              {pro ? '+' : '−'}
            </span>{' '}
            <bdi {...OWN}>{topic.name}</bdi>{' '}
            <span class="num">{words.coalitions.shares(inside, outside)}</span>
          </li>
        );
      })}
    </ul>
  );
}
