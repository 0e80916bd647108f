import type { TableName } from '../../seed/columns.ts';
import { sha256 } from '../../seed/sha256.ts';
import type { SourceTexts } from '../../seed/source-texts.ts';

/** The text of the report on which the sound record rests: what it says lies behind an emoji. */
export const REPORT = '😀 Aland will not have ore traced. 供应链 and an e\u0301tude.';

/** The text of its reprint. */
export const REPRINT = 'Reprinted: Aland will not have ore traced.';

/** Both texts, as `readSourceTexts` hands them over. */
export const TEXTS: SourceTexts = new Map([
  ['source:report', REPORT],
  ['source:reprint', REPRINT],
]);

/** Cells of a row by column. */
export type Cells = { readonly [column: string]: string };

const SPAN = { start: '2', end: '7', sha256: sha256('Aland') };

/** The smallest record that has a row in each table, breaks no law and gives no warning. */
export const SOUND: { readonly [table in TableName]: readonly Cells[] } = {
  actors: [
    { id: 'state:AAA', kind: 'state', name: 'Aland', aliases: 'A|Аланд', iso3: 'AAA' },
    { id: 'org:club', kind: 'organisation', name: 'Club', form: 'bloc' },
    { id: 'person:envoy', kind: 'person', name: 'Dee', speaks_for: 'state:AAA|org:club' },
  ],
  memberships: [
    {
      id: 'membership:1',
      actor: 'state:AAA',
      organisation: 'org:club',
      from: '2020',
      role: 'chair',
    },
  ],
  negotiations: [{ id: 'negotiation:talks', name: 'Talks', body: 'org:club' }],
  events: [
    {
      id: 'event:session',
      negotiation: 'negotiation:talks',
      name: 'Session',
      form: 'session',
      from: '2025-12-01',
      to: '2025-12-05',
      body: 'org:club',
    },
  ],
  instruments: [
    { id: 'instrument:old', name: 'Old', form: 'treaty', force: 'non-binding', date: '2010' },
    {
      id: 'instrument:draft',
      negotiation: 'negotiation:talks',
      name: 'Draft',
      form: 'draft',
      body: 'org:club',
      date: '2025-12',
    },
  ],
  clauses: [
    {
      id: 'clause:old/1',
      instrument: 'instrument:old',
      order: '1',
      name: 'Old',
      wording: 'reported',
    },
    {
      id: 'clause:draft/1',
      instrument: 'instrument:draft',
      order: '1',
      name: 'New',
      wording: 'reported',
    },
    {
      id: 'clause:draft/1a',
      instrument: 'instrument:draft',
      parent: 'clause:draft/1',
      order: '2',
      name: 'Part',
      wording: 'verbatim',
      source: 'source:report',
      ...SPAN,
    },
  ],
  issues: [{ id: 'issue:tracing', name: 'Tracing' }],
  concerns: [
    { target: 'clause:old/1', issue: 'issue:tracing' },
    { target: 'instrument:draft', issue: 'issue:tracing' },
  ],
  positions: [
    {
      id: 'position:1',
      actor: 'state:AAA',
      target: 'clause:draft/1',
      stance: 'opposes',
      date: '2025-12-02',
      event: 'event:session',
      evidentiality: 'own_words',
      speaker: 'person:envoy',
      summary: 'Not this.',
    },
    {
      id: 'position:2',
      actor: 'state:AAA',
      target: 'clause:draft/1a',
      stance: 'opposes',
      evidentiality: 'inferred',
      summary: 'So not that.',
      inferred_from: 'position:1',
    },
  ],
  lineage: [
    {
      id: 'lineage:1',
      from: 'clause:old/1',
      to: 'clause:draft/1',
      change: 'softened',
      date: '2025-12-04',
      event: 'event:session',
      summary: 'Less of it.',
    },
  ],
  recalls: [{ id: 'recall:1', instrument: 'instrument:draft', recalled: 'instrument:old' }],
  claims: [
    {
      id: 'claim:1',
      claimant: 'org:club',
      about_actor: 'state:AAA',
      rule: 'commitment',
      left: 'clause:old/1',
      right: 'position:1',
      paraphrase: 'It once agreed.',
    },
  ],
  requests: [
    {
      id: 'request:1',
      asker: 'org:club',
      actor: 'state:AAA',
      about: 'clause:draft/1',
      date: '2025',
    },
  ],
  sources: [
    { id: 'source:report', title: 'Report', file: 'report.txt', sha256: sha256(REPORT) },
    {
      id: 'source:reprint',
      title: 'Reprint',
      origin: 'source:report',
      file: 'reprint.txt',
      sha256: sha256(REPRINT),
    },
  ],
  evidence: [
    evidence('evidence:1', 'position:1'),
    evidence('evidence:2', 'lineage:1'),
    evidence('evidence:3', 'claim:1'),
    evidence('evidence:4', 'membership:1'),
    {
      ...evidence('evidence:5', 'request:1'),
      source: 'source:reprint',
      start: '11',
      end: '16',
    },
    evidence('evidence:6', 'clause:draft/1a'),
  ],
};

function evidence(id: string, shows: string): Cells {
  return {
    id,
    shows,
    source: 'source:report',
    ...SPAN,
    phrase: 'Aland',
    paraphrase: 'It says no.',
  };
}
