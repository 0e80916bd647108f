import { stat } from 'node:fs/promises';
import { BadInputError } from '../../queries/errors.ts';
import type { World } from './world.ts';

/**
 * The folder of the source texts: what `--sources` says, else DEMARCHE_SOURCES, else null. Throws
 * `BAD_INPUT` where it is no folder: a misspelt one would leave every span unproved without a word.
 */
export async function sourceFolder(
  asked: string | undefined,
  world: World,
): Promise<string | null> {
  const folder = asked ?? world.config.sources;
  if (folder === null) return null;
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new BadInputError('--sources', `"${folder}"`, 'a folder that is there');
  return folder;
}
