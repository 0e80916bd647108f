import type { TableName } from '../../columns.ts';
import type { Cells } from '../../init/starter-rows.ts';
import { sha256 } from '../../sha256.ts';
import { codePointsOf } from '../../verify/code-points.ts';
import type { KnownActor } from '../actor-index.ts';
import { localIds } from '../local-ids.ts';
import type { CodedStatement } from './judge-statement.ts';
import type { DnaDocument } from './read-dna.ts';

/** What a database becomes: rows of a record, and the texts that show them. */
export interface DnaPlan {
  readonly rows: readonly (readonly [table: TableName, cells: Cells])[];
  /** Texts of the documents by the name of their file. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What a plan needs besides the statements. */
export interface DnaNames {
  readonly name: string;
  readonly title: string;
  readonly evidentiality: string;
  /** The actor of each holder and speaker, by name. */
  readonly actorOf: (name: string) => KnownActor;
}

/**
 * Plans the rows of a database. Statements of one holder and speaker that say the same of one concept
 * in one document are one position, with a row of evidence for each.
 */
export function planDna(statements: readonly CodedStatement[], names: DnaNames): DnaPlan {
  const { name, title } = names;
  const negotiation = `negotiation:${name}`;
  const instrument = `instrument:${name}`;
  const concepts = localIds(new Set(statements.map(({ concept }) => concept)));
  const documents = new Map(statements.map(({ document }) => [document.id, document]));
  const clauses = [...concepts].map(([concept, local], index) => ({
    ...{ id: `clause:${name}/${local}`, instrument, order: `${index + 1}` },
    ...{ name: concept, wording: 'reported' },
  }));
  return {
    texts: new Map(
      [...documents.values()].map((document) => [fileOf(name, document), document.text]),
    ),
    rows: [
      ...actorRows(statements, names),
      ['negotiations', { id: negotiation, name: title }],
      ['instruments', { id: instrument, negotiation, name: title, form: 'draft' }],
      ...clauses.map((cells) => ['clauses', cells] as const),
      ...[...documents.values()].map((document) => ['sources', sourceOf(name, document)] as const),
      ...positionRows(statements, { names, concepts }),
    ],
  };
}

function actorRows(statements: readonly CodedStatement[], { actorOf }: DnaNames): DnaPlan['rows'] {
  const spokenFor = new Map<string, Set<string>>();
  const actors = new Map<string, KnownActor>();
  for (const { holder, speaker } of statements) {
    const actor = actorOf(holder);
    actors.set(actor.id, actor);
    if (speaker === '') continue;
    const person = actorOf(speaker);
    actors.set(person.id, person);
    spokenFor.set(person.id, (spokenFor.get(person.id) ?? new Set()).add(actor.id));
  }
  return [...actors.values()].map(({ id, name, iso3 }) => {
    const kind = { state: 'state', org: 'organisation' }[id.split(':')[0] ?? ''] ?? 'person';
    const speaksFor = [...(spokenFor.get(id) ?? [])].filter((other) => other !== id).join('|');
    return ['actors', { id, kind, name, iso3: iso3 ?? '', speaks_for: speaksFor }] as const;
  });
}

function positionRows(
  statements: readonly CodedStatement[],
  { names, concepts }: { readonly names: DnaNames; readonly concepts: ReadonlyMap<string, string> },
): DnaPlan['rows'] {
  const positions = new Map<string, CodedStatement[]>();
  for (const statement of statements) {
    const { holder, speaker, concept, stance, document } = statement;
    const key = JSON.stringify([holder, speaker, concept, stance, document.id]);
    positions.set(key, [...(positions.get(key) ?? []), statement]);
  }
  return [...positions.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const position = positionOf(first, names, concepts);
    const evidence = alike.map((statement) => evidenceOf(statement, names.name, position));
    return [
      ['positions', position] as const,
      ...evidence.map((cells) => ['evidence', cells] as const),
    ];
  });
}

function positionOf(
  { id, holder, speaker, concept, stance, document }: CodedStatement,
  { name, evidentiality, actorOf }: DnaNames,
  concepts: ReadonlyMap<string, string>,
): Cells {
  return {
    ...{ id: `position:${name}/${id}`, actor: actorOf(holder).id },
    ...{ target: `clause:${name}/${concepts.get(concept) ?? ''}`, stance, date: document.date },
    ...{ evidentiality, speaker: speaker === '' ? '' : actorOf(speaker).id },
    summary: `${holder}: ${stance} – ${concept}`,
  };
}

function evidenceOf(
  { id, document, start, stop, stance }: CodedStatement,
  name: string,
  position: Cells,
): Cells {
  const points = codePointsOf(document.text);
  const word = stance === 'supports' ? 'agreement' : 'disagreement';
  return {
    ...{ id: `evidence:${name}/${id}`, shows: position['id'] ?? '' },
    source: `source:${name}/${document.id}`,
    ...{ start: `${points.pointAt(start)}`, end: `${points.pointAt(stop)}` },
    sha256: sha256(document.text.slice(start, stop)),
    paraphrase: `Statement ${id}, coded as ${word}.`,
  };
}

function sourceOf(name: string, document: DnaDocument): Cells {
  const { id, title, publisher, date, text } = document;
  const file = fileOf(name, document);
  return { id: `source:${name}/${id}`, title, publisher, date, file, sha256: sha256(text) };
}

function fileOf(name: string, { id }: DnaDocument): string {
  return `${name}-${id}.txt`;
}
