import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './reader.ts';

/** What the canvas draws a name in, in pixels of the window. */
type Extent = Readonly<Record<'x1' | 'y1' | 'x2' | 'y2', number>>;
type Box = Extent & { readonly owner: string };

/** As much of the engine as is asked here: it leaves itself on its element. */
type Engine = {
  readonly nodes: (selector: string) => {
    readonly map: <Value>(read: (name: Name) => Value) => Value[];
  };
};
type Name = {
  readonly id: () => string;
  readonly renderedBoundingBox: (parts: Readonly<Record<string, boolean>>) => Extent;
};

/** The boxes of all names that the canvas has drawn: one for all the lines of a node. */
async function nameBoxes(page: Page): Promise<readonly Box[]> {
  const lines = await page.evaluate(() => {
    const layer = document.querySelector('.layer.drawn') as unknown as {
      readonly _cyreg: { readonly cy: Engine };
    };
    const names = layer._cyreg.cy.nodes('[id ^= "name:"], [id ^= "text:"]');
    return names.map((name) => {
      const shape = { includeNodes: false, includeLabels: true, includeOverlays: false };
      const { x1, y1, x2, y2 } = name.renderedBoundingBox(shape);
      return { owner: name.id().split(':').slice(1, -1).join(':'), x1, y1, x2, y2 };
    });
  });
  const whole = new Map<string, Box>();
  for (const line of lines) {
    const known = whole.get(line.owner) ?? line;
    whole.set(line.owner, {
      owner: line.owner,
      x1: Math.min(known.x1, line.x1),
      y1: Math.min(known.y1, line.y1),
      x2: Math.max(known.x2, line.x2),
      y2: Math.max(known.y2, line.y2),
    });
  }
  return [...whole.values()];
}

/** The largest share of a name that another lies on. */
function worstOverlap(boxes: readonly Box[]): number {
  let worst = 0;
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) {
      const wide = Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1);
      const high = Math.min(one.y2, other.y2) - Math.max(one.y1, other.y1);
      if (wide <= 0 || high <= 0) continue;
      const area = ({ x1, x2, y1, y2 }: Box) => (x2 - x1) * (y2 - y1);
      worst = Math.max(worst, (wide * high) / Math.min(area(one), area(other)));
    }
  });
  return worst;
}

/** Waits for a picture in which nothing is under way any more. */
async function settled(page: Page, layout: string): Promise<void> {
  await page.getByRole('radio', { name: layout, checked: true }).waitFor({ state: 'attached' });
  await page.locator('.layer.drawn').waitFor();
  const said = {
    Stance: 'What is at stake',
    Force: 'linked stands near',
    Layers: 'column',
    Ego: 'Around',
  };
  await page
    .getByText(said[layout as keyof typeof said])
    .first()
    .waitFor();
}

test.each([
  ['Stance', ''],
  ['Force', '?layout=force'],
  ['Layers', '?layout=layers'],
  ['Ego', '?layout=ego'],
  ['Ego', '?layout=ego&hops=3&select=state:COL'],
])(
  'in %s (%s) no name lies on a tenth of another, and none is drawn small',
  async (name, query) => {
    const { page, complaints } = await openPage(query);
    await settled(page, name);

    const boxes = await nameBoxes(page);

    expect(boxes.length).toBeGreaterThan(15);
    expect(worstOverlap(boxes)).toBeLessThanOrEqual(0.1);
    expect(Math.min(...boxes.map(({ y1, y2 }) => y2 - y1))).toBeGreaterThan(10);
    expect(complaints).toEqual([]);
  },
);

test('a layout is chosen by the keyboard, stands in the address, and goes back', async () => {
  const { page } = await openPage();
  await page.getByRole('radio', { name: 'Stance' }).focus();

  await page.keyboard.press('ArrowRight');
  await settled(page, 'Force');
  expect(new URL(page.url()).searchParams.get('layout')).toBe('force');
  await page.keyboard.press('ArrowRight');
  await settled(page, 'Layers');
  await page.keyboard.press('z');
  await settled(page, 'Force');
  await page.goBack();
  await settled(page, 'Layers');
});

test('the status line counts the lines that are drawn: around one, those of its rings', async () => {
  const linksSaid = async (query: string) => {
    const { page } = await openPage(query);
    const said = page.locator('.status .gap', { hasText: /^\d+ links?,/ });
    return Number(/^\d+/.exec((await said.textContent()) ?? '')?.[0]);
  };

  const [all, near] = [
    await linksSaid('?layout=force'),
    await linksSaid('?layout=ego&hops=1&select=state:PER'),
  ];

  expect(near).toBeGreaterThan(0);
  expect(near).toBeLessThan(all / 2);
});

test('the same address has the same picture in every window', async () => {
  const [one, other] = [await openPage('?layout=force'), await openPage('?layout=force')];
  await settled(one.page, 'Force');
  await settled(other.page, 'Force');

  expect(await nameBoxes(one.page)).toEqual(await nameBoxes(other.page));
});

test('around one: what is selected comes to the middle, and the steps are chosen', async () => {
  const { page } = await openPage('?layout=ego&select=state:PER');
  await page.getByText('Around Peru').waitFor();
  const near = (await nameBoxes(page)).length;

  await page.getByRole('radio', { name: '1', exact: true }).press('Space');
  await expect.poll(async () => (await nameBoxes(page)).length).toBeLessThan(near);

  expect(new URL(page.url()).searchParams.get('hops')).toBe('1');
});

test.each([
  ['Blocs', 'blocs', 'Nexus Dialogue 2020'],
  ['Camps', 'camps', 'Binding rules'],
])('%s are outlined under the lines, with a key of what they are', async (name, value, known) => {
  const { page, complaints } = await openPage();
  await settled(page, 'Stance');

  await page.getByRole('radio', { name }).press('Space');
  await page.getByRole('list', { name: 'Outlines' }).getByText(known).first().waitFor();
  const hulls = () =>
    page.evaluate(() => {
      const layer = document.querySelector('.layer.drawn') as unknown as {
        readonly _cyreg: { readonly cy: Engine };
      };
      return layer._cyreg.cy.nodes('.hull').map((hull) => hull.id()).length;
    });

  await expect.poll(hulls).toBeGreaterThan(1);
  expect(new URL(page.url()).searchParams.get('hulls')).toBe(value);
  expect(worstOverlap(await nameBoxes(page))).toBeLessThanOrEqual(0.1);
  expect(complaints).toEqual([]);
});
