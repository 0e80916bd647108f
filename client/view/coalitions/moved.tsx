import type { JSX } from 'preact';
import type { CoalitionsAnswer } from '../../api/coalitions.ts';
import { type CampsOnTopic, type CoalitionsNode, campOf, isShared } from '../../store/camps.ts';
import type { ViewRecord } from '../../store/record.ts';
import { saidName, tellCamp } from '../../store/told.ts';
import type { WhatIf } from '../../store/what-if.ts';
import { viewWords as words } from '../../words/words.ts';
import { Told } from '../told.tsx';

type MovedProps = {
  readonly record: ViewRecord;
  readonly whatIfs: readonly WhatIf[];
  readonly before: CoalitionsAnswer;
  readonly after: CoalitionsAnswer;
};

/** What would be otherwise, beside what is on record. */
export function Moved({ record, whatIfs, before, after }: MovedProps): JSX.Element {
  const movers = [...new Set(whatIfs.map(({ actor }) => actor))];
  const { moved } = words.coalitions;
  const whole = (read: (answer: CoalitionsAnswer) => string) =>
    [read(before), read(after)] as const;
  const rows: readonly (readonly [title: string, sides: readonly [string, string]])[] = [
    ...movers.flatMap((actor) => {
      const name = saidName(record, actor);
      return [
        [moved.camp(name), whole(({ coalitions }) => campWords(coalitions, actor))] as const,
        [moved.stays(name), whole(({ coalitions }) => stayWords(coalitions, actor))] as const,
      ];
    }),
    [moved.camps, whole(({ coalitions }) => `${coalitions.camps.length}`)],
    [
      moved.polarisation,
      whole(({ coalitions }) => words.coalitions.fraction(coalitions.polarisation)),
    ],
    [moved.shared, whole(({ commonGround }) => `${sharedIn(commonGround.topics)}`)],
  ];
  return (
    <table class="moved">
      <thead>
        <tr>
          <td />
          <th scope="col">{moved.record}</th>
          <th scope="col">{words.coalitions.whatIf}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([title, [was, would]]) => (
          <tr key={title} class={was === would ? '' : 'changed'}>
            <th scope="row">
              <Told text={title} />
            </th>
            <td>
              <Told text={was} />
            </td>
            <td>
              <Told text={would} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function campWords(found: CoalitionsNode, actor: string): string {
  const held = campOf(found, actor);
  return held === null ? words.coalitions.noCamp : tellCamp(held.camp);
}

function stayWords(found: CoalitionsNode, actor: string): string {
  const held = campOf(found, actor);
  return held === null ? '' : words.coalitions.percent(held.stability);
}

function sharedIn(topics: readonly CampsOnTopic[]): number {
  return topics.filter(isShared).length;
}
