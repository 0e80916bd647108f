import { ADDRESS_PARTS } from './address-parts.ts';
import { OPENING, type Place } from './state.ts';

/** A place read from an address, and the parts that mean nothing here. */
export type ReadAddress = {
  readonly place: Place;
  /** How the digest of the record begins that the address was made for; null where it names none. */
  readonly madeFor: string | null;
  readonly problems: readonly string[];
};

/** The part that names the record, which is no part of a place. */
const RECORD = 'record';
/** How much of the digest an address holds. */
const DIGEST_LENGTH = 12;
const DIGEST = /^[0-9a-f]{8,64}$/;

/**
 * Writes a place as the query of an address, with the record that it was made for; empty for the
 * opening picture, which is of no record in particular.
 */
export function writeAddress(place: Place, digest: string | null = null): string {
  const query = new URLSearchParams();
  for (const { key, write } of ADDRESS_PARTS) {
    for (const value of write(place)) query.append(key, value);
  }
  if (query.size > 0 && digest !== null) query.append(RECORD, digest.slice(0, DIGEST_LENGTH));
  // Colons may stand bare in a query, and ids are full of them.
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}

/** Reads the query of an address; what it does not know it names, and honours the rest. */
export function readAddress(query: string): ReadAddress {
  let read: ReadAddress = { place: OPENING, madeFor: null, problems: [] };
  const seen = new Set<string>();
  for (const [key, value] of new URLSearchParams(query)) {
    const next = readPart(read, { key, value, again: seen.has(key) });
    seen.add(key);
    const problem = value === '' ? key : `${key}=${value}`;
    read = next ?? { ...read, problems: [...read.problems, problem] };
  }
  return read;
}

type Given = { readonly key: string; readonly value: string; readonly again: boolean };

function readPart(read: ReadAddress, { key, value, again }: Given): ReadAddress | null {
  if (key === RECORD) return DIGEST.test(value) && !again ? { ...read, madeFor: value } : null;
  const part = ADDRESS_PARTS.find((known) => known.key === key);
  if (part === undefined || value === '' || (again && !part.several)) return null;
  const change = part.read(value, read.place);
  return change && { ...read, place: { ...read.place, ...change } };
}
