import type { JSX } from 'preact';
import { COALITIONS_QUERY, type CoalitionsAnswer } from '../../api/coalitions.ts';
import type { CampNode } from '../../store/camps.ts';
import { AS_TABLE } from '../../store/shown.ts';
import { viewWords as words } from '../../words/words.ts';
import { Answered } from '../answered.tsx';
import { MethodDetails } from '../method-details.tsx';
import type { Props } from '../model.ts';
import { OptionChoice } from '../option-choice.tsx';
import { Seg } from '../seg.tsx';
import { ToolsFold } from '../tools-fold.tsx';
import { keepAnswers, useAnswer } from '../use-answer.ts';
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

/** Who stands together, how surely, on what; and what would change if somebody moved. */
export function CoalitionsView({ model, record }: Props): JSX.Element {
  const place = model.place.value;
  const variables = coalitionsVariables(record, place, place.whatIfs);
  const onRecord = useAnswer(coalitions, coalitionsVariables(record, place, []), record.digest);
  const supposed = useAnswer(coalitions, variables, record.digest);
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
          <Answered {...supposed}>
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
                  <TiesOf model={model} record={record} ties={after.network.ties} />
                  <Dependence record={record} answer={after.coalitions} />
                  <MethodDetails
                    method={after.coalitions.method}
                    operation={COALITIONS_QUERY}
                    variables={variables}
                    of={words.coalitions.theCamps}
                  />
                  <MethodDetails
                    method={after.network.method}
                    operation={COALITIONS_QUERY}
                    variables={variables}
                    of={words.coalitions.theTies}
                  />
                </div>
              </div>
            )}
          </Answered>
        )}
      </Answered>
    </>
  );
}

type CampsProps = Props & {
  readonly answer: CoalitionsAnswer;
  readonly before: readonly CampNode[];
};

function Camps({ model, record, answer, before }: CampsProps) {
  const { coalitions: found, network } = answer;
  useShown(model, () => ({ table: membersTable(record, found), picture: AS_TABLE }));
  return (
    <div class="camps-main">
      {found.note !== null && <p class="note">{found.note}</p>}
      <CampHeads model={model} record={record} found={found} ties={network.ties} />
      <CampPictureOf
        model={model}
        record={record}
        found={found}
        ties={network.ties}
        before={before}
      />
      <CampTopics camps={found.camps} />
      <CampMembers model={model} record={record} found={found} />
    </div>
  );
}
