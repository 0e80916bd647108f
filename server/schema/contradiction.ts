import type { Contradiction } from '../../queries/contradiction/assemble.ts';
import { SEVERITIES } from '../../queries/contradiction/finding.ts';
import { READING_CODES } from '../../queries/contradiction/innocent-readings.ts';
import { RULES } from '../../queries/contradiction/rules.ts';
import { DOUBT_CODES } from '../../queries/contradiction/severity.ts';
import type { Side } from '../../queries/contradiction/side.ts';
import type { Named } from '../../queries/contradiction/standpoints.ts';
import { evidenceOfLinks } from '../../queries/record/evidence.ts';
import { byParent } from './batch.ts';
import { spend } from './budget.ts';
import type { Context } from './context.ts';
import {
  answerContradictions,
  type ContradictionArgs,
  reportContradictions,
} from './contradiction-answer.ts';
import { groundEvidence } from './ground-evidence.ts';
import { loadNode, loadNodes, nodeIn } from './load-node.ts';
import { methodOf } from './method.ts';
import type { SchemaModule } from './schema-module.ts';

const ofShown = byParent(evidenceOfLinks);

/** What on record contradicts itself. */
export const contradiction: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "How much a contradiction weighs. It begins HIGH and falls one step for each reason there is to doubt it."
    enum Severity { ${SEVERITIES.join(' ')} }

    "A reason to doubt a contradiction. ONE_SOURCE: only one source shows the side. UNNAMED_OBSERVERS, INFERENCE, UNNAMED_OBSERVERS_AND_INFERENCE: the side is known only so. OTHER_FORCE: one instrument binds more than the other. LONG_APART: more than five years lie between the sides."
    enum DoubtCode { ${DOUBT_CODES.join(' ')} }
    "Which side of a contradiction."
    enum ContradictionEnd { LEFT RIGHT }
    "A reason to doubt a contradiction, as a code: reasons says the same in English."
    type Doubt {
      code: DoubtCode!
      "The side that it is about; null where it is about both."
      side: ContradictionEnd
    }
    "A reading under which there is no contradiction. OTHER_SCOPE: the texts may mean different things. OTHER_FORCE: one text binds more than the other. SINGLE_SOURCE: one side rests on one source. UNNAMED_OBSERVERS: nobody answers for one side by name. INFERRED: no source says one side. LONG_AGO: more than five years lie between. CHANGED_MANDATE: the actor left what bound it. BODY_ALONE: the body spoke without the member. RECALL_KEEPS: to recall a text may be to keep it."
    enum InnocentReading { ${READING_CODES.join(' ')} }
    "Which way the positions of a side lean."
    enum Lean { FOR AGAINST NEITHER }

    "Two sides on record that do not go together. Derived on demand, never stored."
    type Contradiction {
      "Its rule and its sides: the same finding has the same id whenever it is asked for."
      id: ID!
      rule: ContradictionRule!
      "Whose contradiction it is; of a bloc, the member; of a regression, the body that made the later text."
      actor: Actor
      "One sentence that a reader can repeat."
      statement: String!
      "What was committed to, came first, is for, or is recalled; of a bloc, the member's side."
      left: ContradictionSide!
      "What stands against it."
      right: ContradictionSide!
      "The issues that both sides are about; of a regression, those that are left out."
      issues: [Issue!]!
      severity: Severity!
      "A line for each reason to doubt it; the severity falls one step for each, never below LOW."
      reasons: [String!]!
      "The reasons as codes, for any language, in the same order."
      doubts: [Doubt!]!
      "Who alleges it, where a source does; an allegation makes it no heavier."
      claimants: [Claim!]!
      "Readings under which there is no contradiction, that the evidence does not rule out."
      innocentReadings: [String!]!
      "The innocent readings as codes, for any language, in the same order."
      readings: [InnocentReading!]!
      "The rule by which it was found."
      method: Method!
    }
    "One side of a contradiction: the positions of one actor on one target that lean one way, or a text with what it carries."
    type ContradictionSide {
      "Whose side it is; null for an instrument."
      actor: Actor
      target: Target
      "The instrument that the target is, or is a clause of."
      instrument: Instrument
      "Which way its positions lean: what they say together where their stances differ."
      lean: Lean!
      "The organisation in whose house its earliest position was taken."
      forum: Organisation
      "What all its positions say; null where they say it differently, or there is none."
      stance: Stance
      "Of its earliest position, or of the instrument."
      date: Date
      event: Event
      "Earliest first, undated last."
      positions: [Position!]!
      "Of its positions, by way of their premises where they are inferred, and of the clauses or the recall that it rests on."
      evidence: [Evidence!]!
    }

    "What contradicts itself in a record of any size. Derived on demand, never stored."
    type ContradictionReport {
      "The heaviest first; no more than first asks for."
      contradictions: [Contradiction!]!
      "How many were found, whether they are listed or not."
      found: Int!
      "How many of them by each rule, those without any among them."
      byRule: [RuleCount!]!
      "Whether there may be more: an actor of thousands of positions has millions of pairs of them, which are not all looked at."
      truncated: Boolean!
      "What was not looked at; null where all was."
      note: String
      "The note as codes, for any language; empty where there is none."
      noteParts: [NotePart!]!
    }

    "A rule, and how many contradictions it finds."
    type RuleCount { rule: ContradictionRule! count: Int! }

    type Query {
      "What on record contradicts itself, the heaviest first: by these rules, of these actors, on these issues, and at least of this severity. With a filter, both sides must hold a position that passes it. An id that nothing on record has is an error, and so is so large a record that there may be more: contradictionReport gives what there is."
      contradictions(rules: [ContradictionRule!], actors: [ID!], issues: [ID!], minSeverity: Severity, filter: PositionFilter): [Contradiction!]!
      "The same, and where there may be more, what was not looked at."
      contradictionReport(rules: [ContradictionRule!], actors: [ID!], issues: [ID!], minSeverity: Severity, filter: PositionFilter, first: Int): ContradictionReport!
    }
  `,
  resolvers: {
    Contradiction: {
      actor: nodeIn('actor'),
      issues: ({ issues }: Contradiction, _, context) => loadNodes(issues, context),
      readings: ({ readings }: Contradiction) => readings.map(({ code }) => code),
      innocentReadings: ({ readings }: Contradiction) => readings.map(({ text }) => text),
      method: ({ rule, actor, issues, left, right }: Contradiction) => {
        const of = RULES.find((known) => known.rule === rule);
        return methodOf(of === undefined ? [] : [of], {
          parameters: { actors: actor === null ? [] : [actor], issues },
          cypher: of?.cypher ?? '',
          positions: left.positions.length + right.positions.length,
        });
      },
    },
    ContradictionSide: {
      actor: ({ actor }: Side, _, context) => nodeOf(actor, context),
      instrument: ({ whole }: Side, _, context) => nodeOf(whole, context),
      forum: ({ forum }: Side, _, context) => nodeOf(forum, context),
      lean: ({ lean }: Side) => lean.toUpperCase(),
      target: ({ target }: Side, _, context) => loadNode(target.id, context),
      event: nodeIn('event'),
      positions: ({ positions }: Side, _, context) => loadNodes(spend(positions, context), context),
      evidence: evidenceOf,
    },
    Query: {
      contradictions: (_, args: ContradictionArgs, context) => answerContradictions(args, context),
      contradictionReport: (_, args: ContradictionArgs, context) =>
        reportContradictions(args, context),
    },
  },
};

function nodeOf(named: Named | null, context: Context) {
  return named === null ? null : loadNode(named.id, context);
}

async function evidenceOf({ positions, shown }: Side, _: unknown, context: Context) {
  const found = await Promise.all([
    ...positions.map((id) => groundEvidence(id, context)),
    ...shown.map((id) => ofShown(context).load(id)),
  ]);
  const each = new Map(found.flat().map((row) => [row.id, row]));
  return spend([...each.values()], context);
}
