import { MEMBERS_A_TO_L } from './members-a-to-l.ts';
import { MEMBERS_M_TO_Z } from './members-m-to-z.ts';
import { FORMER_STATES, OTHER_STATES } from './other-states.ts';

/** A state by its codes and names. */
export interface ListedState {
  readonly iso3: string;
  /** Two-letter code; empty where it never had one. */
  readonly iso2: string;
  /** The name in use, then the others. */
  readonly names: readonly [string, ...string[]];
  /** Last year in which it existed; null where it still does. */
  readonly until: number | null;
}

/** States that an import knows without being told. Several may share a name: `Congo`, `Korea`. */
export const STATE_LIST: readonly ListedState[] = [
  MEMBERS_A_TO_L,
  MEMBERS_M_TO_Z,
  OTHER_STATES,
  FORMER_STATES,
].flatMap((lines) => lines.trim().split('\n').map(stateOf));

function stateOf(line: string): ListedState {
  const [, iso3 = '', iso2 = '', until, names = ''] =
    /^(\w{3}) (\w\w|--) (?:(\d{4}) )?(.+)$/.exec(line) ?? [];
  const [name = '', ...others] = names.split('|');
  return {
    iso3,
    iso2: iso2 === '--' ? '' : iso2,
    names: [name, ...others],
    until: until === undefined ? null : Number(until),
  };
}
