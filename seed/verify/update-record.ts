import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DemarcheError } from '../../queries/errors.ts';
import { readContent } from '../read/content.ts';
import { decode } from '../read/decode.ts';
import { type Edit, editCells } from './edit-cells.ts';
import { isLost, type Proof } from './prove.ts';

/**
 * Writes the new places of all spans that were found again into the tables of a record, and the new
 * hash of each source that lost none of its spans; everything else stays byte for byte. Yields how many
 * rows changed. Throws `BAD_RECORD` where a table cannot be read any more.
 */
export async function updateRecord(folder: string, proof: Proof): Promise<number> {
  const edits = editsOf(proof);
  const byFile = new Map<string, Edit[]>();
  for (const { file, ...edit } of edits) {
    byFile.set(file, [...(byFile.get(file) ?? []), edit]);
  }
  for (const [file, changes] of byFile) await editFile(join(folder, file), changes);
  return new Set(edits.map(({ file, line }) => `${file}:${line}`)).size;
}

type FileEdit = Edit & { readonly file: string };

function editsOf({ spans, sources }: Proof): readonly FileEdit[] {
  const unfinished = new Set(spans.filter(isLost).map(({ span }) => span.source));
  const places = spans.flatMap(({ span: { row }, place }) =>
    place === null
      ? []
      : [
          { ...at(row), column: 'start', value: `${place.start}` },
          { ...at(row), column: 'end', value: `${place.end}` },
          { ...at(row), column: 'sha256', value: place.sha256 },
        ],
  );
  const hashes = sources.flatMap(({ row, verification, sha256 }) =>
    verification !== 'CHANGED' || sha256 === null || unfinished.has(row.cells['id'] ?? '')
      ? []
      : [{ ...at(row), column: 'sha256', value: sha256 }],
  );
  return [...places, ...hashes];
}

function at({ file, line }: { readonly file: string; readonly line: number }) {
  return { file, line };
}

async function editFile(path: string, edits: readonly Edit[]): Promise<void> {
  const content = await readContent(path);
  const text = content.is === 'there' ? decode(content.bytes) : null;
  if (text === null) throw new DemarcheError('BAD_RECORD', `${path} cannot be read as UTF-8`);
  const part = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(part, editCells(text, edits));
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}
