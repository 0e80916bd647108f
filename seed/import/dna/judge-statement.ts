import type { Field } from '../fields.ts';
import type { DnaContent, DnaDocument, DnaStatement } from './read-dna.ts';

/** A statement that is a position: who says what of which concept, and where. */
export interface CodedStatement {
  readonly id: number;
  readonly document: DnaDocument;
  /** UTF-16 units of the document's text. */
  readonly start: number;
  readonly stop: number;
  /** Whose position it is, and whether that is an organisation. */
  readonly holder: string;
  readonly isOrganisation: boolean;
  /** Who speaks for the organisation; empty where nobody is named. */
  readonly speaker: string;
  readonly concept: string;
  readonly stance: 'supports' | 'opposes';
}

/** A statement understood, or why it is no position. */
export type StatementJudgement =
  | { readonly coded: CodedStatement; readonly reason: null }
  | { readonly coded: null; readonly reason: string };

const ORGANISATION = ['organization', 'organisation', 'actor'];
const PERSON = ['person', 'speaker'];
const CONCEPT = ['concept', 'claim', 'policy'];

/**
 * Makes the judge of statements: the variables are those of the map (`actor`, `name`, `target`,
 * `stance`), else those that the program itself proposes. A qualifier of 0 on a scale is no stance.
 */
export function statementJudge(
  { documents, booleans }: DnaContent,
  map: ReadonlyMap<Field, string>,
): (statement: DnaStatement) => StatementJudgement {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const namesOf = (field: Field, known: readonly string[]) => {
    const mapped = map.get(field);
    return mapped === undefined ? known : [mapped];
  };
  return (statement) => {
    const { id, start, stop, texts } = statement;
    const organisation = first(texts, namesOf('actor', ORGANISATION));
    const person = first(texts, namesOf('name', PERSON));
    const isOrganisation = organisation !== '';
    const document = byId.get(statement.document);
    const read: Parts = {
      ...{ id, start, stop, isOrganisation },
      holder: isOrganisation ? organisation : person,
      speaker: isOrganisation ? person : '',
      concept: first(texts, namesOf('target', CONCEPT)),
      stance: stanceOf(statement, { booleans, variable: map.get('stance') }),
    };
    const reason = faultOf(read, document);
    if (reason !== null) return { coded: null, reason: `${reason} (${statement.kind})` };
    const { stance } = read;
    if (document === undefined || stance === null) return { coded: null, reason: 'no position' };
    return { coded: { ...read, document, stance }, reason: null };
  };
}

type Parts = Omit<CodedStatement, 'document' | 'stance'> & {
  readonly stance: CodedStatement['stance'] | null;
};

/** What keeps a statement from being a position; null where nothing does. */
function faultOf(
  { holder, concept, stance, start, stop }: Parts,
  document: DnaDocument | undefined,
): string | null {
  if (concept === '') return 'no concept';
  if (holder === '') return 'neither organisation nor person';
  if (stance === null) return 'no agreement and no disagreement';
  if (document === undefined) return 'no such document';
  const isInside = start >= 0 && start < stop && stop <= document.text.length;
  return isInside ? null : 'a span outside its document';
}

function first(texts: ReadonlyMap<string, string>, names: readonly string[]): string {
  const found = [...texts].find(
    ([name, text]) => names.includes(name.toLowerCase()) && text !== '',
  );
  const mapped = names.flatMap((name) => texts.get(name) ?? []);
  return (found?.[1] ?? mapped[0] ?? '').trim();
}

/** The stance that a qualifier means: yes or no, or which side of zero. */
function stanceOf(
  { numbers }: DnaStatement,
  given: { readonly booleans: ReadonlySet<string>; readonly variable: string | undefined },
): CodedStatement['stance'] | null {
  const names = given.variable === undefined ? [...numbers.keys()] : [given.variable];
  const name = names.find((known) => given.booleans.has(known)) ?? names[0] ?? '';
  const value = numbers.get(name);
  if (value === undefined || Number.isNaN(value)) return null;
  if (given.booleans.has(name)) return value === 0 ? 'opposes' : 'supports';
  if (value === 0) return null;
  return value > 0 ? 'supports' : 'opposes';
}
