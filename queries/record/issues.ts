import type { Query, Row } from '../query.ts';
import { text, textOrNull } from '../read.ts';
import type { Ids } from './ids.ts';

/** What is at stake across clauses. */
export type IssueRow = {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
};

const COLUMNS = /* Cypher */ `
    RETURN issue.id AS id, issue.name AS name, issue.description AS description`;

/** Issues by id. */
export const issuesById: Query<Ids, IssueRow> = {
  name: 'issues-by-id',
  summary: 'The issues of these ids; a row is an issue.',
  cypher: /* Cypher */ `
    UNWIND $ids AS id
    MATCH (issue:Issue {id: id})${COLUMNS}
    ORDER BY id
  `,
  example: { ids: ['issue:due-diligence'] },
  read: readIssue,
};

/** All issues. */
export const issues: Query<Record<never, never>, IssueRow> = {
  name: 'issues',
  summary: 'All issues by name; a row is an issue.',
  cypher: /* Cypher */ `
    MATCH (issue:Issue)${COLUMNS}
    ORDER BY name, id
  `,
  example: {},
  read: readIssue,
};

function readIssue(row: Row): IssueRow {
  return {
    id: text(row, 'id'),
    name: text(row, 'name'),
    description: textOrNull(row, 'description'),
  };
}
