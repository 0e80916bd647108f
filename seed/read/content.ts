import { readFile } from 'node:fs/promises';

/** What a path leads to: bytes, nothing, or something that cannot be read and why. */
export type Content =
  | { readonly is: 'there'; readonly bytes: Uint8Array }
  | { readonly is: 'absent' }
  | { readonly is: 'unreadable'; readonly why: string };

/** Reads a file; a file that is not there, or cannot be read, is a value too. */
export async function readContent(path: string): Promise<Content> {
  try {
    return { is: 'there', bytes: await readFile(path) };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const code = String(error.code);
    return code === 'ENOENT' ? { is: 'absent' } : { is: 'unreadable', why: code };
  }
}
