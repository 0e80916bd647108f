import type { JSX } from 'preact';
import {
  COALITIONS_QUERY,
  type CoalitionsAnswer,
  TIES_QUERY,
  type TiesAnswer,
} from '../../api/coalitions.ts';
import type { CampNode, Tie } from '../../store/camps.ts';
import { AS_TABLE } from '../../store/shown.ts';
import { tellNotes } from '../../store/told.ts';
import { viewWords as words } from '../../words/words.ts';
import { Answered } from '../answered.tsx';
import { MethodDetails } from '../method-details.tsx';
import type { Props } from '../model.ts';
import { OptionChoice } from '../option-choice.tsx';
import { Seg } from '../seg.tsx';
import { Told } from '../told.tsx';
import { ToolsFold } from '../tools-fold.tsx';
import { type Answer, type Asked, keepAnswers, useAnswer } from '../use-answer.ts';
import { useShown } from '../use-shown.ts';
import { Brokers } from './brokers.tsx';
import { CampHeads } from './camp-heads.tsx';
import { CampMembers } from './camp-members.tsx';
import { CampPictureOf } from './camp-picture-of.tsx';
import { CampTopics } from './camp-topics.tsx';
import { coalitionsVariables } from './coalitions-variables.ts';
import { CommonGround } from './common-ground.tsx';
import { Dependence } from './dependence.tsx';
import { membersTable } from './members-table.ts';
import { TiesOf } from './ties-of.tsx';
import { WhatIfPanel } from './what-if-panel.tsx';
import '../../style/tools.css';
import '../../style/units.css';
import '../../style/coalitions.css';
import '../../style/what-if.css';
import '../../style/how.css';

const coalitions = keepAnswers(COALITIONS_QUERY);
const tiesKept = keepAnswers(TIES_QUERY);

/** Who stands together, how surely, on what; and what would change if somebody moved. */
export function CoalitionsView({ model, record }: Props): JSX.Element {
  const place = model.place.value;
  const { camps, ties } = coalitionsVariables(record, place, place.whatIfs);
  const before = { camps: coalitionsVariables(record, place, []).camps };
  const onRecord = useAnswer(coalitions, before, record.digest);
  const supposed = useAnswer(coalitions, { camps }, record.digest);
  const tied = useAnswer(tiesKept, { ties }, record.digest);
  return (
    <>
      <div class="view-tools">
        <ToolsFold model={model} name="camps">
          <Seg model={model} name="topics" />
          <Seg model={model} name="camps" />
          <Seg model={model} name="relation" />
          <OptionChoice model={model} name="likeness" />
          <OptionChoice model={model} name="norm" />
          <OptionChoice model={model} name="least" />
        </ToolsFold>
      </div>
      <Answered {...onRecord}>
        {(before) => (
          <Answered {...together(supposed, tied)}>
            {(after) => (
              <div class="coalitions">
                <Camps
                  model={model}
                  record={record}
                  answer={after}
                  before={before.coalitions.camps}
                />
                <div class="camps-side">
                  <div class={place.whatIfs.length > 0 ? 'if-first' : ''}>
                    <CommonGround model={model} record={record} answer={after} />
                    <WhatIfPanel model={model} record={record} before={before} after={after} />
                  </div>
                  <Brokers model={model} record={record} found={after.coalitions} />
                  <TiesOf model={model} record={record} ties={after.ties} />
                  <Dependence record={record} answer={after.coalitions} variables={{ camps }} />
                  <MethodDetails
                    method={after.coalitions.method}
                    operation={COALITIONS_QUERY}
                    variables={{ camps }}
                    of={words.coalitions.theCamps}
                  />
                  {after.network !== null && (
                    <MethodDetails
                      method={after.network.method}
                      operation={TIES_QUERY}
                      variables={{ ties }}
                      of={words.coalitions.theTies}
                    />
                  )}
                </div>
              </div>
            )}
          </Answered>
        )}
      </Answered>
    </>
  );
}

/** Camps with the ties between actors: none where those are too many to be told. */
type Whole = CoalitionsAnswer & {
  readonly network: TiesAnswer['network'] | null;
  readonly ties: readonly Tie[];
};

/** Both answers as one, so that nothing moves once it is drawn; where no ties come, the camps stand without. */
function together(camps: Asked<CoalitionsAnswer>, tied: Asked<TiesAnswer>): Asked<Whole> {
  return { ...camps, answer: bothOf(camps.answer, tied.answer) };
}

function bothOf(camps: Answer<CoalitionsAnswer>, tied: Answer<TiesAnswer>): Answer<Whole> {
  if (camps.form !== 'here') return camps;
  if (tied.form === 'waiting') return tied;
  const network = tied.form === 'here' ? tied.data.network : null;
  return { form: 'here', data: { ...camps.data, network, ties: network?.ties ?? [] } };
}

type CampsProps = Props & {
  readonly answer: Whole;
  readonly before: readonly CampNode[];
};

function Camps({ model, record, answer, before }: CampsProps) {
  const { coalitions: found, network, ties } = answer;
  const note = tellNotes(record, found.noteParts);
  useShown(model, () => ({ table: membersTable(record, found), picture: AS_TABLE }));
  return (
    <div class="camps-main">
      {note !== null && (
        <p class="note">
          <Told text={note} />
        </p>
      )}
      {network === null && <p class="note">{words.awaiting.manyTies}</p>}
      <CampHeads model={model} record={record} found={found} ties={ties} />
      <CampPictureOf model={model} record={record} found={found} ties={ties} before={before} />
      <CampTopics camps={found.camps} />
      <CampMembers model={model} record={record} found={found} />
    </div>
  );
}
