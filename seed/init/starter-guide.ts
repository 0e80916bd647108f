import { COLUMNS, TABLE_NAMES, type TableName } from '../columns.ts';

/** What each table is for, in a sentence. */
const MEANINGS: { readonly [table in TableName]: string } = {
  actors: 'Who holds positions: states (`state:` and the ISO 3166-1 code), organisations, persons.',
  memberships: 'Who belongs to which organisation, and when.',
  negotiations: 'The process that all this is about.',
  events: 'Dated occasions: sessions, dialogues, adoptions, statements, publications.',
  instruments: 'Texts: drafts, resolutions, treaties, standards.',
  clauses: 'Their parts, and asks that are known only from reports (`wording` is `reported`).',
  issues: 'What is at stake across clauses.',
  concerns: 'Which clause or instrument is about which issue.',
  positions: 'One stance of one actor on one clause or instrument, at a time.',
  lineage: 'What became of a clause: softened, merged, dropped, adopted.',
  recalls: 'Which instrument recalls which.',
  claims: 'Contradictions that somebody alleges.',
  requests: 'Who was asked for an answer, and what came.',
  sources: 'Publications: the texts themselves stay in `texts/`, their hash stands here.',
  evidence: 'The span of a source that shows a position or another fact, and your own paraphrase.',
};

/** The text of the guide that stands beside the tables, for a CSV file has no room for comments. */
export function starterGuide(title: string): string {
  return `# ${title}

A record of positions. This example is invented: replace its rows by your own, keep the first lines.

    demarche check . --sources texts     every law, all problems at once
    demarche verify . --sources texts    proves every span and hash
    demarche load .                      loads the record

## How to add a position

1. Put the text of the source into \`texts/\` as UTF-8, and a row into \`sources.csv\`. Its \`sha256\` is
   that of the file: \`sha256sum texts/statement.txt\`.
2. Add actor, instrument, clause and issue where they are not there yet. An id reads \`kind:local\`, is
   unique and never changes.
3. Add a row to \`positions.csv\`, and one to \`evidence.csv\` that \`shows\` it. \`start\` and \`end\` count
   Unicode code points of the text from 0, the end left out; \`sha256\` is over the words of the span.
4. Paraphrase in your own words: eight words of the source in a row are a copy, which check refuses.

What no source says is \`inferred\`, names the positions it rests on, and needs no evidence. Without a
row at all there is "no evidence": that is not neutral.

## The tables

An empty cell is "not known". \`~\` marks columns that may be empty; several values have \`|\` between them.
Dates read \`2025\`, \`2025-03\` or \`2025-03-04\`: as much as is known, and no more.

${TABLE_NAMES.map(sectionOf).join('\n')}`;
}

function sectionOf(table: TableName): string {
  const lines = COLUMNS[table].map((column) => {
    const mark = column.optional ? '~' : '';
    const words = column.is === 'word' ? `: ${column.list.join(', ')}` : '';
    return `- \`${column.name}${mark}\`${words}`;
  });
  return `### ${table}.csv\n\n${MEANINGS[table]}\n\n${lines.join('\n')}\n`;
}
