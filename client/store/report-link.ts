import type { ViewRecord } from './record.ts';

/** What a report is about: the id of something on record, and what it is called. */
export type Reported = { readonly id: string; readonly name: string };

/** What a report begins with: its heading, and its text up to where the reader goes on. */
export type ReportWords = (
  reported: Reported,
  record: Pick<ViewRecord, 'name' | 'version' | 'digest'>,
) => { readonly title: string; readonly body: string };

/**
 * The address of a prefilled report: a form on the web gets `title`, `body`, `id` and `digest` in its
 * query, and keeps what is there; a mail gets a subject and a text.
 */
export function reportLink(record: ViewRecord, reported: Reported, write: ReportWords): string {
  const { title, body } = write(reported, record);
  const address = record.reportAddress ?? 'mailto:';
  if (!address.startsWith('mailto:')) {
    const url = new URL(address);
    const fields = { title, body, id: reported.id, digest: record.digest };
    for (const [name, value] of Object.entries(fields)) url.searchParams.set(name, value);
    return url.href;
  }
  // A mail's query knows no plus for a blank.
  const query = `subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
  return `${address}${address.includes('?') ? '&' : '?'}${query}`;
}
