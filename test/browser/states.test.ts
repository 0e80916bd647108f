import { expect, test } from 'vitest';
import { openBarePage, openPage } from './reader.ts';

const HEADING = { level: 1, name: 'UNEA-7 minerals and metals' } as const;

test('while the record is on its way the page stands as it will, and says that it is busy', async () => {
  let send = () => {};
  const held = new Promise<void>((resolve) => {
    send = resolve;
  });
  const { page } = await openBarePage('', {}, (bare) =>
    bare.route('**/graphql*', async (route) => {
      await held;
      await route.continue();
    }),
  );
  await page.locator('[aria-busy="true"]').first().waitFor();

  const before = await columns();
  send();
  await page.getByRole('heading', HEADING).waitFor();
  await page.getByRole('tree').waitFor({ state: 'attached' });

  expect(before).toEqual(await columns());

  function columns() {
    return page
      .locator('.facets, .view, .panel')
      .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().width)));
  }
});

test('where nothing matches, a button lets go of the filter that hides most', async () => {
  const all = ['support', 'oppose', 'reserve', 'conditional', 'none', 'abstain'];
  const { page } = await openPage(`?${all.map((stance) => `no-stance=${stance}`).join('&')}`);
  await page.getByRole('heading', { name: 'Nothing matches' }).waitFor();

  await page.locator('.empty .btn.main').click();

  await page.locator('.stage .picture text, .layer.drawn').first().waitFor();
});

test('without a canvas the painted picture stays, and can be used', async () => {
  const { page, panel, complaints } = await openBarePage('', {}, (bare) =>
    bare.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    }),
  );
  await page.getByRole('tree').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');

  await page.locator('.stage .picture [data-pick="state:UGA"]').first().click();

  await panel.getByRole('heading', { name: 'Uganda' }).waitFor();
  expect(complaints).toEqual([]);
});

test('without WebGL the canvas draws all the same', async () => {
  const { page } = await openBarePage('', {}, (bare) =>
    bare.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      Reflect.set(
        HTMLCanvasElement.prototype,
        'getContext',
        function (this: HTMLCanvasElement, kind: string, options: unknown) {
          return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, options]);
        },
      );
    }),
  );

  await page.locator('.layer.drawn').waitFor();
});

test('a view that does not come is said, and trying again brings it', async () => {
  const { page } = await openPage();
  await page.route('**/assets/timeline-view*.js', (route) => route.abort());
  await page.getByRole('tab', { name: /Timeline/ }).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();

  await page.unroute('**/assets/timeline-view*.js');
  await alert.getByRole('button', { name: 'Try again' }).click();

  await alert.waitFor({ state: 'detached' });
});

test('where what stands around the picture does not come, the picture stays, and trying again brings it', async () => {
  const { page } = await openBarePage('', {}, (bare) =>
    bare.route('**/assets/around*.js', (route) => route.abort()),
  );
  const alert = page.getByRole('alert');
  await alert.waitFor();
  await page.locator('.layer.drawn').waitFor();

  await page.unroute('**/assets/around*.js');
  await alert.getByRole('button', { name: 'Try again' }).click();

  await page.getByRole('tree').waitFor({ state: 'attached' });
});

test('what is cut short says how much of how much, and how to see the rest', async () => {
  const { page } = await openPage('?view=table');
  await page.getByText('200 rows of 219 rows shown').waitFor();

  await page.getByRole('button', { name: 'Show 19 more rows' }).click();

  await page.getByText('200 rows of 219 rows shown').waitFor({ state: 'detached' });
  expect(await page.locator('tbody tr').count()).toBe(219);
});

test('a record that has changed since the address was made is said, and so is what is not here', async () => {
  const { page } = await openPage('?select=state:ZZZ&colour=red&record=000000000000');

  const said = await page.getByRole('alert').allTextContents();

  expect(said.join()).toContain('changed');
  expect(said.join()).toContain('colour=red');
  expect(said.join()).toContain('state:ZZZ');
});
