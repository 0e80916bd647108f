import type { Sides } from '../../../queries/contradiction/doubts.ts';
import type { Side } from '../../../queries/contradiction/side.ts';

const NEW = { id: 'clause:new/1', name: 'New duty' };

/** A side that there is nothing to hold against, but for what a test says of it. */
export function side(other: Partial<Side> = {}): Side {
  return {
    actor: { id: 'state:AAA', name: 'Aland' },
    target: NEW,
    whole: { id: 'instrument:new', name: 'New text' },
    force: null,
    stance: 'OPPOSES',
    lean: 'against',
    date: '2020-05',
    event: null,
    forum: null,
    positions: ['position:2'],
    shown: [],
    sources: ['source:one', 'source:two'],
    evidentialities: ['RECORD'],
    ...other,
  };
}

/** Two sides on one target that there is nothing to hold against, but for what a test says of them. */
export function sides({ left = {}, right = {}, ...other }: Partial<SidesLike> = {}): Sides {
  return {
    rule: 'REVERSAL',
    left: side({
      stance: 'SUPPORTS',
      lean: 'for',
      date: '2019',
      positions: ['position:1'],
      ...left,
    }),
    right: side(right),
    departures: [],
    ...other,
  };
}

type SidesLike = Omit<Sides, 'left' | 'right'> & {
  readonly left: Partial<Side>;
  readonly right: Partial<Side>;
};
