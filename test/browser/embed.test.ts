import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { openViewer } from './open-viewer.ts';

vi.setConfig({ testTimeout: 120_000 });

/** A site of one page that frames what its query says. */
async function openSite() {
  const server = createServer((request, response) => {
    const framed = new URL(request.url ?? '/', 'http://site').searchParams.get('frame');
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>A site</title><iframe src="${framed}" width="900"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test('the viewer works in a frame of a site that is named, and stays out of others', async () => {
  await using named = await openSite();
  await using other = await openSite();
  await using viewer = await openViewer({ embedOrigins: [named.origin] });
  const framedBy = async (page: Page, { origin }: typeof named) => {
    await page.goto(`${origin}/?frame=${encodeURIComponent(`${viewer.address}?view=table`)}`);
    return page.frameLocator('iframe');
  };
  const page = await viewer.browser.newPage();
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));

  const frame = await framedBy(page, named);
  await frame.getByRole('heading', { level: 1, name: 'UNEA-7 minerals and metals' }).waitFor();
  await frame.getByRole('tab', { name: /Matrix/ }).press('Enter');
  await frame.getByRole('grid', { name: 'Who wants what' }).waitFor();
  expect(refused).toEqual([]);

  const shut = await framedBy(page, other);
  await expect.poll(() => refused.join('\n')).toContain('frame-ancestors');
  expect(await shut.getByRole('heading', { level: 1, name: /UNEA-7/ }).count()).toBe(0);
});
