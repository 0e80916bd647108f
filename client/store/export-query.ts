import { writeAddress } from './address.ts';
import { OPENING, type Place } from './state.ts';

/** Formats that the server writes a view in as a file. */
export const DATA_FORMATS = ['csv', 'json', 'graphml', 'gexf'] as const;
/** A format of a file that the server writes. */
export type DataFormat = (typeof DATA_FORMATS)[number];
/** Styles of citation that the server writes. */
export const CITATION_STYLES = ['apa', 'bibtex'] as const;
/** A style of citation. */
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Where the server writes what a place shows, from the page's own address: its filter, and not its look. */
export function exportPath(format: DataFormat | CitationStyle | 'about', place: Place): string {
  const { dial, filter, window, within } = place;
  const arrangement = { ...OPENING.arrangement, hidden: place.arrangement.hidden };
  return `export/${format}${writeAddress({ ...OPENING, dial, filter, window, within, arrangement })}`;
}
