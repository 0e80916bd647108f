import type { TableName } from '../columns.ts';
import { sha256 } from '../sha256.ts';

/** Cells of a row by column. */
export type Cells = { readonly [column: string]: string };

/** The name of the source text of a record that was just begun. */
export const STARTER_FILE = 'statement.txt';

/** The source text of a record that was just begun: an invented statement. */
export const STARTER_TEXT = `Statement on the draft

At the first session, Kenya said that it backs the new register of mines.
It would not accept a fee for using the register.
`;

/** The rows of a record that was just begun: the smallest that shows how the tables hang together. */
export const STARTER_ROWS: { readonly [table in TableName]?: readonly Cells[] } = {
  actors: [
    { id: 'state:KEN', kind: 'state', name: 'Kenya', iso3: 'KEN' },
    { id: 'org:assembly', kind: 'organisation', name: 'Example Assembly', form: 'igo' },
  ],
  memberships: [
    { id: 'membership:ken-assembly', actor: 'state:KEN', organisation: 'org:assembly' },
  ],
  negotiations: [{ id: 'negotiation:example', name: 'Example talks', body: 'org:assembly' }],
  events: [
    {
      id: 'event:first-session',
      negotiation: 'negotiation:example',
      name: 'First session',
      form: 'session',
      from: '2025-03-03',
      to: '2025-03-07',
      body: 'org:assembly',
    },
  ],
  instruments: [
    {
      id: 'instrument:draft',
      negotiation: 'negotiation:example',
      name: 'Draft resolution',
      form: 'draft',
      body: 'org:assembly',
      date: '2025-03',
    },
  ],
  clauses: [clause('register', 1, 'Register of mines'), clause('fee', 2, 'Fee for the register')],
  issues: [
    {
      id: 'issue:example-transparency',
      name: 'Transparency',
      description: 'Whether the public can see who mines where.',
    },
  ],
  concerns: [
    { target: 'clause:draft/register', issue: 'issue:example-transparency' },
    { target: 'clause:draft/fee', issue: 'issue:example-transparency' },
  ],
  positions: [
    position('register', 'supports', 'Kenya wants the register.'),
    position('fee', 'opposes', 'Kenya turns the fee down.'),
  ],
  sources: [
    {
      id: 'source:statement',
      title: 'Statement on the draft',
      publisher: 'Invented for this example',
      date: '2025-03-04',
      language: 'en',
      file: STARTER_FILE,
      sha256: sha256(STARTER_TEXT),
    },
  ],
  evidence: [
    evidence('membership:ken-assembly', 'At the first session, Kenya', 'Kenya takes part.'),
    evidence('position:ken-register', 'it backs the new register of mines', 'Kenya is for it.'),
    evidence('position:ken-fee', 'It would not accept a fee', 'Kenya is against paying.'),
  ],
};

function clause(local: string, order: number, name: string): Cells {
  return {
    id: `clause:draft/${local}`,
    instrument: 'instrument:draft',
    order: `${order}`,
    name,
    wording: 'reported',
  };
}

function position(about: string, stance: string, summary: string): Cells {
  return {
    id: `position:ken-${about}`,
    actor: 'state:KEN',
    target: `clause:draft/${about}`,
    stance,
    date: '2025-03-04',
    event: 'event:first-session',
    evidentiality: 'named_witness',
    summary,
  };
}

/** Evidence of a span: the text is plain ASCII, so that code points are characters here. */
function evidence(shows: string, words: string, paraphrase: string): Cells {
  const start = STARTER_TEXT.indexOf(words);
  return {
    id: `evidence:${shows.replace(/^.*:/, '')}`,
    shows,
    source: 'source:statement',
    start: `${start}`,
    end: `${start + words.length}`,
    sha256: sha256(words),
    paraphrase,
  };
}
