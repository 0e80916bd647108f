import type { TableName } from '../columns.ts';
import type { Cells } from '../init/starter-rows.ts';
import { localIds, slugOf } from './local-ids.ts';
import type { ListedSource } from './source-list.ts';
import { hasRemarks, type Survey } from './survey.ts';

/** What an import calls its things, and where they come from. */
export interface ImportNames {
  /** Machine name of the import, part of the ids that it makes: `plastics`. */
  readonly name: string;
  readonly title: string;
  /** Who made the table; empty where nobody says. */
  readonly publisher: string;
  /** Form of the instruments that the targets are; null where they are asks of one draft. */
  readonly form: string | null;
  /** How the table knows: a word of the record. */
  readonly evidentiality: string;
  /** Name of the unpacked table, and the SHA-256 of its bytes. */
  readonly file: string;
  readonly sha256: string;
}

/** Ids of everything that rows refer to, and the rows that bring it in. */
export interface ImportPlan {
  readonly rows: readonly (readonly [table: TableName, cells: Cells])[];
  /** Id of what the record calls a target of the table. */
  readonly targetIds: ReadonlyMap<string, string>;
  /** Id of the source for what stands in the source column. */
  readonly sourceIds: ReadonlyMap<string, string>;
  /** Whether the issue column goes into the summaries. */
  readonly isRemark: boolean;
}

/** Plans what an import brings in besides positions and evidence. `known` holds the ids of the record. */
export function planImport(
  survey: Survey,
  names: ImportNames,
  listed: ReadonlyMap<string, ListedSource>,
): ImportPlan {
  const isRemark = hasRemarks(survey);
  const targetIds = idsOf([...survey.targets.keys()], targetPrefix(names));
  const sourceIds = idsOf([...survey.sources.keys()], `source:${names.name}/`);
  const issues = isRemark
    ? []
    : [...survey.targets.values()].flatMap((aim) => issuesIn(aim.issues));
  const issueIds = idsOf([...new Set(issues)], `issue:${names.name}/`);
  const rows = [
    ...actorRows(survey),
    ['negotiations', { id: `negotiation:${names.name}`, name: names.title }] as const,
    ...targetRows(survey, names, targetIds),
    ...[...issueIds].map(([name, id]) => ['issues', { id, name }] as const),
    ...(isRemark ? [] : concernRows(survey, targetIds, issueIds)),
    ...[...sourceIds].map(
      ([value, id]) => ['sources', sourceRow(id, { value, names, listed })] as const,
    ),
  ];
  return { rows, targetIds, sourceIds, isRemark };
}

function targetPrefix({ name, form }: ImportNames): string {
  return form === null ? `clause:${name}/` : `instrument:${name}/`;
}

function idsOf(texts: readonly string[], prefix: string): ReadonlyMap<string, string> {
  return new Map([...localIds(texts)].map(([text, local]) => [text, `${prefix}${local}`]));
}

/** The several issues that a cell may name. */
function issuesIn(cells: Iterable<string>): readonly string[] {
  const values = [...cells].flatMap((cell) => cell.split('|').map((value) => value.trim()));
  return [...new Set(values.filter((value) => value !== ''))];
}

function actorRows({ actors }: Survey): ImportPlan['rows'] {
  const distinct = new Map([...actors.values()].map(({ actor }) => [actor.id, actor]));
  return [...distinct.values()].map(({ id, name, iso3 }) => {
    const kind = { state: 'state', org: 'organisation' }[id.split(':')[0] ?? ''] ?? 'person';
    return ['actors', { id, kind, name, iso3: iso3 ?? '' }] as const;
  });
}

function targetRows(
  { targets }: Survey,
  { name, title, form }: ImportNames,
  ids: ReadonlyMap<string, string>,
): ImportPlan['rows'] {
  const negotiation = `negotiation:${name}`;
  const aims = [...targets.values()].map((aim) => ({ ...aim, id: ids.get(aim.target) ?? '' }));
  if (form !== null) {
    return aims.map(({ id, title: called, target, date }) => {
      const cells = { id, negotiation, name: called, symbol: target, form, date: date ?? '' };
      return ['instruments', cells] as const;
    });
  }
  const instrument = `instrument:${slugOf(name)}`;
  return [
    ['instruments', { id: instrument, negotiation, name: title, form: 'draft' }],
    ...aims.map(({ id, title: called, target }, index) => {
      const place = { instrument, label: target, order: `${index + 1}` };
      return ['clauses', { id, ...place, name: called, wording: 'reported' }] as const;
    }),
  ];
}

function concernRows(
  { targets }: Survey,
  targetIds: ReadonlyMap<string, string>,
  issueIds: ReadonlyMap<string, string>,
): ImportPlan['rows'] {
  return [...targets.values()].flatMap(({ target, issues }) =>
    issuesIn(issues).map((issue) => {
      const cells = { target: targetIds.get(target) ?? '', issue: issueIds.get(issue) ?? '' };
      return ['concerns', cells] as const;
    }),
  );
}

function sourceRow(
  id: string,
  given: {
    readonly value: string;
    readonly names: ImportNames;
    readonly listed: ReadonlyMap<string, ListedSource>;
  },
): Cells {
  const { value, names, listed } = given;
  const { title, publisher, file, sha256 } = names;
  const known = listedAs(value, listed);
  return {
    id,
    title: known?.title ?? (value === '' ? title : `${title}: ${value}`),
    publisher,
    date: known?.date ?? '',
    url: known?.url ?? '',
    file,
    sha256,
  };
}

/** What the list of sources says of one: under its whole name, or that behind the first colon. */
export function listedAs(
  value: string,
  listed: ReadonlyMap<string, ListedSource>,
): ListedSource | undefined {
  return listed.get(value) ?? listed.get(value.slice(value.indexOf(':') + 1));
}
