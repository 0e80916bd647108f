import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { DemarcheError } from '../../queries/errors.ts';

/** The text of a table as it streams by, and its hash once it has. */
export interface TableText {
  readonly chunks: AsyncIterable<string>;
  /** SHA-256 of the bytes, unpacked; whole only after the last chunk. */
  readonly sha256: () => string;
}

/** Opens the text of a table, unpacked where its name ends in `.gz`. Throws `BAD_RECORD` while streaming. */
export function openTableText(path: string): TableText {
  const hash = createHash('sha256');
  return { chunks: chunksOf(path, hash), sha256: () => hash.copy().digest('hex') };
}

async function* chunksOf(path: string, hash: Hash): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    for await (const bytes of bytesOf(path)) {
      hash.update(bytes);
      yield decoder.decode(bytes, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const why = error instanceof TypeError ? 'it is no UTF-8' : error.message;
    throw new DemarcheError('BAD_RECORD', `${path} cannot be read: ${why}`, { cause: error });
  }
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  if (!path.endsWith('.gz')) {
    yield* file;
    return;
  }
  const unpacked = createGunzip({ chunkSize: 1 << 18 });
  file.on('error', (error) => unpacked.destroy(error));
  yield* file.pipe(unpacked);
}
