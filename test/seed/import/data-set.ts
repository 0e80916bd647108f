import { access } from 'node:fs/promises';
import { absent } from '../../absent.ts';

/** Path of a data set; leaves the test out where it is not there. */
export async function dataSet(name: string): Promise<string> {
  const path = `../shared/data/${name}`;
  return access(path).then(
    () => path,
    () =>
      absent({
        isData: true,
        what: 'the known answers of a data set are not compared',
        reason: `want of ${path}`,
        remedy: 'Put the data sets there.',
      }),
  );
}
