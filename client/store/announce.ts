import { FAMILIES, FAMILY, type Family } from '../layout/family.ts';
import { gather } from '../layout/order.ts';
import { words } from '../words/words.ts';
import { bothIn } from './both.ts';
import { contributionOf } from './contribution.ts';
import { nameOf, type PositionNode, type ViewRecord } from './record.ts';

/** What is said of the selection in one sentence: in the status line and by the live region. */
export function announce(
  record: ViewRecord,
  positions: readonly PositionNode[],
  selection: string | null,
): string {
  if (selection === null) return words.nothingSelected;
  const position = record.positions.get(selection);
  if (position) return words.panel.liveText(sentenceOf(record, position), position.summary);
  const claim = record.claims.find(({ id }) => id === selection);
  if (claim) return words.panel.liveClaim(claim.claimant.name, claim.paraphrase);
  const both = bothIn(selection);
  if (both) return both.map((id) => sentenceAt(record, id)).join('; ');
  if (record.sources.has(selection)) return ofSource(record, positions, selection);
  return record.actors.has(selection)
    ? ofActor(record, positions, selection)
    : ofTarget(record, positions, selection);
}

/** A position as a sentence without a stop: who, how, on what. */
export function sentenceOf(record: ViewRecord, { actor, stance, target }: PositionNode): string {
  return words.panel.said({ actor: nameOf(record, actor), stance, target: nameOf(record, target) });
}

/** A position as a sentence, anything else by its name. */
function sentenceAt(record: ViewRecord, id: string): string {
  const position = record.positions.get(id);
  return position ? sentenceOf(record, position) : nameOf(record, id);
}

function ofActor(record: ViewRecord, positions: readonly PositionNode[], actor: string): string {
  const own = gather(
    positions.filter((position) => position.actor === actor),
    ({ stance }) => FAMILY[stance],
  );
  const parts = FAMILIES.toReversed().flatMap((family) => {
    const held = own.get(family);
    if (held === undefined) return [];
    const targets = new Set(held.map(({ target }) => target)).size;
    const [first] = held;
    // Beside support a family has one verb; the legend's words are no verbs.
    const does = family === 'support' || !first ? words.family[family] : words.stance[first.stance];
    return [words.panel.livePart(does, targets)];
  });
  return words.panel.liveActor(nameOf(record, actor), parts);
}

function ofSource(record: ViewRecord, positions: readonly PositionNode[], source: string): string {
  const { shown, alone } = contributionOf(record, positions, source);
  return words.panel.liveSource(nameOf(record, source), shown.length, alone.length);
}

function ofTarget(record: ViewRecord, positions: readonly PositionNode[], target: string): string {
  const on = positions.filter((position) => position.target === target);
  if (on.length === 0) return words.panel.liveActor(nameOf(record, target), []);
  const actors = (...families: readonly Family[]) =>
    new Set(on.filter(({ stance }) => families.includes(FAMILY[stance])).map(({ actor }) => actor));
  const against = actors('oppose');
  return words.panel.liveTarget({
    target: nameOf(record, target),
    against: against.size,
    reserved: [...actors('reserve')].filter((actor) => !against.has(actor)).length,
    forIt: actors('support', 'conditional').size,
  });
}
