import { expect, test } from 'vitest';
import { openPage } from './reader.ts';
import { openExport, takeAway } from './taken-away.ts';

test.each(['', '&layout=force', '&layout=layers'])(
  'outlines are in the figure as they are on the map%s',
  async (layout) => {
    const { page } = await openPage(`?hulls=camps${layout}`);
    await page.locator('.hull-key').waitFor();
    await page.locator('.layer.drawn').waitFor();
    const dialog = await openExport(page);

    const { bytes } = await takeAway(page, dialog.getByRole('button', { name: /^SVG/ }));

    const outlines = bytes.toString().match(/<path [^>]*fill-opacity="0.06"/g) ?? [];
    expect(outlines.length).toBeGreaterThan(1);
  },
);

test('a node that is kept in its place stands there in the figure too', async () => {
  const heightIn = async (query: string): Promise<number> => {
    const { page } = await openPage(query);
    await page.locator('.layer.drawn').waitFor();
    const dialog = await openExport(page);
    const { bytes } = await takeAway(page, dialog.getByRole('button', { name: /^SVG/ }));
    const [, y] = /<text x="[\d.]+" y="([\d.]+)"[^>]*>[^<]*Chile/.exec(bytes.toString()) ?? [];
    return Number(y);
  };

  const [free, kept] = [await heightIn(''), await heightIn('?pin=state:CHL@0,900')];

  expect(free).toBeGreaterThan(0);
  expect(kept).toBeGreaterThan(free + 100);
});
