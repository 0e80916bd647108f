// Writes a made-up record of a given size into a folder, the same for the same seed: for measurement alone.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TABLES = {
  negotiations: 'id,name,body',
  memberships: 'id,actor,organisation,from,to,role',
  lineage: 'id,from,to,change,date,event,summary',
  recalls: 'id,instrument,recalled',
  claims: 'id,claimant,about_actor,rule,left,right,paraphrase,answer',
  requests: 'id,asker,actor,about,date,answer',
  events: 'id,negotiation,name,form,from,to,place,body',
};

/** A small published generator of chance: mulberry32. Numbers from 0 to 1. */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Writes a record of `actors` states that each hold `each` positions on `clauses` clauses, a source and an
 * evidence for each position; its head is taken from the record in `like`.
 */
export function writeRecord(folder, { like, actors = 200, clauses = 400, each = 80, seed = 1 }) {
  const next = chance(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const letter = (n) => String.fromCharCode(65 + (n % 26));
  const ids = Array.from(
    { length: actors },
    (_, i) => `state:X${letter(Math.floor(i / 26))}${letter(i)}`,
  );
  const targets = Array.from({ length: clauses }, (_, i) => `clause:text/op${i}`);
  const hash = '0'.repeat(64);
  const positions = [];
  const evidence = [];
  for (const actor of ids) {
    const own = [...targets].sort(() => next() - 0.5).slice(0, each);
    for (const target of own) {
      const id = `position:${positions.length}`;
      const stance = pick(['supports', 'opposes', 'conditional', 'abstains', 'reserves']);
      positions.push(`${id},${actor},${target},${stance},2025-12,,record,,A made-up position.,`);
      evidence.push(
        `evidence:${evidence.length},${id},source:1,0,1,${hash},,Made up for measurement.`,
      );
    }
  }
  const rows = {
    actors: [
      'id,kind,name,short_name,aliases,iso3,form,speaks_for',
      ...ids.map((id) => `${id},state,State ${id.slice(6)},${id.slice(6)},,${id.slice(6)},,`),
    ],
    instruments: [
      'id,negotiation,name,symbol,form,force,body,date,fate',
      'instrument:text,,A text,,draft,,,2025,',
    ],
    clauses: [
      'id,instrument,parent,label,order,name,wording,verb,fate,source,start,end,sha256',
      ...targets.map(
        (id, i) => `${id},instrument:text,,OP${i},${i + 1},Clause ${i},reported,,,,,,`,
      ),
    ],
    issues: [
      'id,name,description',
      ...Array.from({ length: 20 }, (_, i) => `issue:i${i},Issue ${i},`),
    ],
    concerns: ['target,issue', ...targets.map((id, i) => `${id},issue:i${i % 20}`)],
    positions: [
      'id,actor,target,stance,date,event,evidentiality,speaker,summary,inferred_from',
      ...positions,
    ],
    sources: [
      'id,title,publisher,origin,date,url,language,file,sha256',
      `source:1,A source,,,2025,,en,source.txt,${hash}`,
    ],
    evidence: ['id,shows,source,start,end,sha256,phrase,paraphrase', ...evidence],
  };
  mkdirSync(folder, { recursive: true });
  const head = JSON.parse(readFileSync(join(like, 'datapackage.json'), 'utf8'));
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ ...head, name: 'made-up' }));
  for (const [name, header] of Object.entries(TABLES))
    writeFileSync(join(folder, `${name}.csv`), `${header}\n`);
  for (const [name, lines] of Object.entries(rows))
    writeFileSync(join(folder, `${name}.csv`), `${lines.join('\n')}\n`);
  return { positions: positions.length };
}
