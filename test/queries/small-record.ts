import { parse } from 'csv-parse/sync';
import type { Load } from '../../queries/graph-store.ts';
import { TABLE_NAMES, type TableName } from '../../seed/columns.ts';
import { planLoad } from '../../seed/load/plan.ts';
import type { TableRow, Tables } from '../../seed/tables.ts';

/**
 * A record small enough to count by hand: two states, a club that Aland is a member of, Aland's envoy,
 * a draft with two clauses, and an old treaty of another talk that the draft recalls.
 */
export const SMALL: Readonly<Partial<Record<TableName, string>>> = {
  actors: `
id,kind,name,short_name,aliases,iso3,form,speaks_for
state:AAA,state,Aland,,Aland Republic|Республика Аланд,AAA,,
state:BBB,state,Borduria,BOR,,BBB,,
org:club,organisation,Common Club,CC,,,bloc,
org:forum,organisation,World Forum,WF,,,igo,
person:envoy,person,Dee Doe,,,,,state:AAA`,
  memberships: `
id,actor,organisation,from,to,role
membership:aaa-club,state:AAA,org:club,2020,,founder`,
  negotiations: `
id,name,body
negotiation:talks,Talks on ore,org:forum
negotiation:past,Past talks,org:club`,
  events: `
id,negotiation,name,form,from,to,place,body
event:session,negotiation:talks,First session,session,2025-12-01,2025-12-05,Port,
event:speech,,A speech,statement,2024,,,org:club`,
  instruments: `
id,negotiation,name,symbol,form,force,body,date,fate
instrument:draft,negotiation:talks,Draft on ore,F/L.1,draft,,,2025-11,softened
instrument:treaty,negotiation:past,Old treaty,,treaty,binding,org:club,2010-05-01,adopted`,
  clauses: `
id,instrument,parent,label,order,name,wording,verb,fate,source,start,end,sha256
clause:draft/1,instrument:draft,,OP1,1,Due diligence for ore,reported,requests,dropped,,,,
clause:draft/1a,instrument:draft,clause:draft/1,OP1(a),2,A register of mines,verbatim,,retained,source:paper,0,5,185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969
clause:treaty/1,instrument:treaty,,Art. 1,1,Due diligence of old,reported,,adopted,,,,`,
  issues: `
id,name,description
issue:diligence,Due diligence,Whether buyers must look.
issue:register,Register,`,
  concerns: `
target,issue
clause:draft/1,issue:diligence
clause:treaty/1,issue:diligence
clause:draft/1a,issue:register`,
  positions: `
id,actor,target,stance,date,event,evidentiality,speaker,summary,inferred_from
position:1,state:AAA,clause:draft/1,opposes,2025-12-02,event:session,own_words,person:envoy,Aland refuses the duty.,
position:2,state:AAA,clause:draft/1,reserves,2025-12,event:session,anonymous_observers,,Aland has doubts.,
position:3,state:AAA,clause:treaty/1,commits,2010,,record,,Aland signed the treaty.,
position:4,state:BBB,clause:draft/1,supports,2025-12-03,event:session,named_witness,,Borduria likes the duty.,
position:5,state:BBB,instrument:draft,silent,,,named_witness,,Borduria said nothing of the whole.,
position:6,org:club,clause:draft/1a,proposes,2024,event:speech,own_words,,The club asks for a register.,
position:7,state:AAA,clause:draft/1a,opposes,2025-12,,inferred,,Aland is read as against the register.,position:1|position:2`,
  lineage: `
id,from,to,change,date,event,summary
lineage:1,clause:draft/1,clause:draft/1a,softened,2025-12-04,event:session,The duty became a register.`,
  recalls: `
id,instrument,recalled
recall:1,instrument:draft,instrument:treaty`,
  claims: `
id,claimant,about_actor,rule,left,right,paraphrase,answer
claim:1,org:club,state:AAA,commitment,position:3,position:1,The club says that Aland signed and refuses.,`,
  requests: `
id,asker,actor,about,date,answer
request:1,org:club,state:BBB,instrument:draft,2025-12-06,`,
  sources: `
id,title,publisher,origin,date,url,language,file,sha256
source:paper,The Paper,Press,,2025-12-06,https://example.org/a,en,paper.txt,${'a'.repeat(64)}
source:reprint,The Paper again,Other Press,source:paper,2025-12-07,,en,reprint.txt,${'b'.repeat(64)}
source:book,A book,,,2025,,en,book.txt,${'c'.repeat(64)}`,
  evidence: `
id,shows,source,start,end,sha256,phrase,paraphrase
evidence:1,position:1,source:paper,0,5,185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969,no duty,It refuses.
evidence:2,position:2,source:reprint,0,5,${'d'.repeat(64)},,It doubts.
evidence:3,position:3,source:book,1,4,${'e'.repeat(64)},,It signed.
evidence:4,position:4,source:paper,6,9,${'f'.repeat(64)},,It likes it.
evidence:4b,position:4,source:book,6,9,${'f'.repeat(64)},,It likes it too.
evidence:5,position:5,source:paper,9,10,${'f'.repeat(64)},,It is quiet.
evidence:6,position:6,source:book,9,10,${'f'.repeat(64)},,It asks.
evidence:7,membership:aaa-club,source:book,9,12,${'f'.repeat(64)},,It is a member.
evidence:8,lineage:1,source:paper,9,12,${'f'.repeat(64)},,It was softened.
evidence:9,claim:1,source:paper,9,12,${'f'.repeat(64)},,It alleges.
evidence:10,request:1,source:paper,9,12,${'f'.repeat(64)},,It asked.`,
};

/** The load of the small record, with rows added to some of its tables. */
export function smallLoad(added: Readonly<Partial<Record<TableName, string>>> = {}): Load {
  const csv = Object.entries(added).map(([table, rows]) => [
    table,
    `${SMALL[table as TableName]}\n${rows}`,
  ]);
  return planLoad(tablesOf({ ...SMALL, ...Object.fromEntries(csv) }), '2026-01-01T00:00:00Z');
}

/** Tables as they would be read from files of these contents. */
export function tablesOf(csv: Readonly<Partial<Record<TableName, string>>>): Tables {
  const rows = Object.fromEntries(TABLE_NAMES.map((name) => [name, rowsOf(name, csv[name] ?? '')]));
  return {
    head: { name: 'small', title: 'A small record', version: '1.0.0', licence: 'CC-BY-4.0' },
    rows: rows as Tables['rows'], // every table has its name, from the list of names
    digest: '0'.repeat(64),
  };
}

function rowsOf(table: TableName, csv: string): readonly TableRow[] {
  const records: Record<string, string>[] = parse(csv.trim(), { columns: true });
  return records.map((cells, row) => ({
    file: `${table}.csv`,
    line: row + 2,
    cells: Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== '')),
  }));
}
