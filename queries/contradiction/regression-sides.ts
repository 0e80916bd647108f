import type { InstrumentRow } from '../record/instruments.ts';
import type { Known, Pairing } from './assemble.ts';
import type { Finding } from './finding.ts';
import type { LeftOut } from './left-out.ts';
import { type Side, sourcesOf } from './side.ts';
import type { Standpoint } from './standpoints.ts';

/** What regressions are made of, each by its id. */
export type KnownTexts = {
  readonly instruments: ReadonlyMap<string, InstrumentRow>;
  readonly leftOut: readonly LeftOut[];
};

/** Makes the sides of regressions: the recalled instrument with its clauses left out, and the recalling one. */
export function regressionSides(
  findings: readonly Finding[],
  texts: KnownTexts,
  known: Known,
): readonly Pairing[] {
  return findings.flatMap((finding) => {
    const left = texts.instruments.get(finding.left);
    const right = texts.instruments.get(finding.right);
    if (left === undefined || right === undefined) return [];
    const lost = texts.leftOut.filter(
      (row) => row.left === finding.left && row.right === finding.right,
    );
    const clauses = [...new Set(lost.map(({ clause }) => clause.id))];
    const recalls = [...new Set(lost.map(({ recall }) => recall))];
    return [
      {
        ...finding,
        left: textSide(left, { on: [...clauses, left.id], shown: clauses }, known),
        right: textSide(right, { on: [right.id], shown: recalls }, known),
      },
    ];
  });
}

/** What a side of a text holds: positions on some targets, and what else is shown. */
type Holding = { readonly on: readonly string[]; readonly shown: readonly string[] };

function textSide({ id, name, force, date }: InstrumentRow, { on, shown }: Holding, known: Known) {
  const held = known.standpoints.filter(({ stance, target }) => isAdoption(stance, target.id, on));
  const positions = held.map((position) => position.id);
  return {
    ...{ actor: null, target: { id, name }, whole: { id, name }, force, positions, shown },
    stance: held.length > 0 ? 'COMMITS' : null,
    lean: held.length > 0 ? 'for' : 'neither',
    date: date ?? held[0]?.date ?? null,
    event: held[0]?.event ?? null,
    forum: held[0]?.forum ?? null,
    sources: sourcesOf([...positions, ...shown], known.origins),
    evidentialities: held.map(({ evidentiality }) => evidentiality),
  } satisfies Side;
}

function isAdoption(stance: Standpoint['stance'], target: string, on: readonly string[]): boolean {
  return stance === 'COMMITS' && on.includes(target);
}
