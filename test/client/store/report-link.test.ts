import { expect, test } from 'vitest';
import { reportLink } from '../../../client/store/report-link.ts';
import { viewWords as words } from '../../../client/words/words.ts';
import { recordOf } from '../record-of.ts';

const CLAIM = { id: 'claim:1', name: 'Uganda & the ICGLR' };

const linkOf = (reportAddress: string | null) =>
  new URL(reportLink(recordOf([], { reportAddress }), CLAIM, words.report.text));

test('a form on the web is filled with the id, the digest and the text, and keeps what it has', () => {
  const { host, searchParams } = linkOf('https://example.org/new?template=report.yml');

  expect(host).toBe('example.org');
  expect(Object.fromEntries(searchParams)).toMatchObject({
    template: 'report.yml',
    title: 'Report on claim:1',
    id: 'claim:1',
    digest: 'd'.repeat(64),
  });
  expect(searchParams.get('body')).toContain('About: Uganda & the ICGLR');
});

test.each([
  ['mailto:desk@example.org', 'desk@example.org'],
  [null, ''],
])('where the address is %s, it is a mail with subject and text', (address, to) => {
  const { protocol, pathname, search } = linkOf(address);

  expect([protocol, pathname]).toEqual(['mailto:', to]);
  expect(search).not.toContain('+');
  expect(new URLSearchParams(search).get('subject')).toBe('Report on claim:1');
  expect(new URLSearchParams(search).get('body')).toContain(`Digest: ${'d'.repeat(64)}`);
});
