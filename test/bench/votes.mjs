// Votes of the General Assembly as rows of a position table, for measurement.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demarche } from './server.mjs';

/** Imports a file of votes as a record into a folder, and gives the record's folder. */
export async function importVotes(file, folder) {
  const path = join(folder, 'record');
  const words = ['--form', 'resolution', '--evidentiality', 'record', '--licence', 'CC0-1.0'];
  await demarche(['import', file, '--to', path, ...words], {});
  return path;
}

/** The rows of a record's positions, a topic a target: the first four cells of a line hold no comma. */
export function rowsOf(record) {
  const lines = readFileSync(join(record, 'positions.csv'), 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => {
    const [position, actor, topic, stance] = line.split(',', 4);
    return { position, actor, topic, stance: stance.toUpperCase(), day: null };
  });
}

/** Writes a table for the peers: how many actors, topics and rows, then actor, topic and polarity of each. */
export function writeTable(path, { actors, topics, actor, topic, polarity }) {
  const head = Int32Array.of(actors.length, topics.length, actor.length);
  writeFileSync(
    path,
    Buffer.concat([head, actor, topic, polarity].map((cells) => Buffer.from(cells.buffer))),
  );
}
