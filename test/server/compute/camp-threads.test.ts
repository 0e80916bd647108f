import { describe, expect, test } from 'vitest';
import { provenanceOf } from '../../../queries/network/provenance.ts';
import { createCampThreads } from '../../../server/compute/camp-threads.ts';
import { IN_PLACE } from '../../../server/compute/camp-work.ts';
import { QUESTION, TWO_SIDES } from '../../queries/network/two-sides.ts';

/** Threads even for a small table; the script is that of the build. */
const threads = (time = 60_000) =>
  createCampThreads({ script: 'dist/camp-thread.js', time, small: 0 });

describe('threads', () => {
  test('find what is found in place', async () => {
    const provenance = provenanceOf(TWO_SIDES.positions, {
      shown: [
        { source: 'source:a', evidentiality: 'RECORD', positions: TWO_SIDES.positions.slice(0, 6) },
      ],
    });
    const [found, resamples] = await Promise.all([
      threads().coalitions(TWO_SIDES, QUESTION),
      threads().resamples(TWO_SIDES, QUESTION),
    ]);
    const asked = { question: QUESTION, camps: found.partition, provenance };

    expect(found).toEqual(await IN_PLACE.coalitions(TWO_SIDES, QUESTION));
    expect(resamples).toEqual(await IN_PLACE.resamples(TWO_SIDES, QUESTION));
    expect(await threads().robustness(TWO_SIDES, asked)).toEqual(
      await IN_PLACE.robustness(TWO_SIDES, asked),
    );
    expect(await threads().commonGround(TWO_SIDES, found.partition)).toEqual(
      await IN_PLACE.commonGround(TWO_SIDES, found.partition),
    );
  });

  test('take turns where more is asked than there are processors', async () => {
    const work = threads();
    const asked = [1, 2, 3, 4, 5, 6].map((seed) =>
      work.coalitions(TWO_SIDES, { ...QUESTION, seed }),
    );

    expect((await Promise.all(asked)).map(({ partition }) => partition)).toEqual(
      Array(6).fill([0, 0, 1, 1, -1]),
    );
  });

  test('leave a small table to be done in place', async () => {
    const work = createCampThreads({ script: 'dist/nowhere.js', time: 1 });

    expect(await work.coalitions(TWO_SIDES, QUESTION)).toEqual(
      await IN_PLACE.coalitions(TWO_SIDES, QUESTION),
    );
  });

  test('are ended where they take too long, with LIMIT', async () => {
    await expect(threads(1).coalitions(TWO_SIDES, QUESTION)).rejects.toMatchObject({
      code: 'LIMIT',
    });
  });

  test('say so where there is no script to run', async () => {
    const work = createCampThreads({ script: 'dist/nowhere.js', time: 60_000, small: 0 });

    await expect(work.coalitions(TWO_SIDES, QUESTION)).rejects.toThrow();
  });
});
