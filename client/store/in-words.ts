import { kindOf } from '../../queries/vocabulary.ts';
import { words } from '../words/words.ts';
import { NO_VALUE } from './facets.ts';
import type { ActorNode, InstrumentNode, Named, TargetNode, ViewRecord } from './record.ts';

/**
 * The record with the names that are not its own to say, in the language that is spoken: those of states,
 * and of what concerns no issue.
 */
export function inWords(record: ViewRecord): ViewRecord {
  const nowhere = record.targets.get(NO_VALUE);
  const actors = new Map([...record.actors].map(([id, actor]) => [id, namedActor(actor)]));
  const claims = record.claims.map((claim) => ({
    ...claim,
    about: namedState(claim.about),
    claimant: namedState(claim.claimant),
  }));
  if (nowhere === undefined) return { ...record, actors, claims };
  const named: TargetNode = { ...nowhere, name: words.noIssue };
  return {
    ...record,
    actors,
    claims,
    targets: new Map(record.targets).set(NO_VALUE, named),
    instruments: record.instruments.map((text) => withWhole(text, named)),
  };
}

/** A mention of anything, under its name in the language that is spoken if it is a state. */
export function namedState<Mention extends Named>(mention: Mention): Mention {
  if (kindOf(mention.id) !== 'STATE') return mention;
  return { ...mention, name: words.stateName(codeOf(mention.id)) ?? mention.name };
}

function namedActor(actor: ActorNode): ActorNode {
  return actor.kind === 'STATE'
    ? { ...actor, name: words.stateName(actor.code) ?? actor.name }
    : actor;
}

function codeOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

function withWhole(text: InstrumentNode, named: TargetNode): InstrumentNode {
  return text.whole.id === named.id ? { ...text, whole: named } : text;
}
