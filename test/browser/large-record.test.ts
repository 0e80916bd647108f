import { test, vi } from 'vitest';
import { createGrafeoStore } from '../../server/store/grafeo-store.ts';
import { loadOf } from '../facts.ts';
import { openViewer } from './open-viewer.ts';

vi.setConfig({ testTimeout: 120_000 });

const STATES = ['AAA', 'BBB', 'CCC', 'DDD'];
/** So many texts that a page holds them by issue; of the first, DDD thinks twice. */
const CLAUSES = Array.from({ length: 1_600 }, (_, i) => `clause:d/${i}`);
const FACTS = {
  positions: [
    ...CLAUSES.flatMap((clause, i) =>
      STATES.map((name, j) => {
        const stance = name === 'CCC' ? 'OPPOSES' : 'SUPPORTS';
        return [`position:${i * 4 + j}`, `state:${name}`, stance, clause, '2010'] as const;
      }),
    ),
    ['position:later', 'state:DDD', 'OPPOSES', 'clause:d/0', '2012'] as const,
  ],
  concerns: CLAUSES.map((clause, i) => [clause, i < 2 ? 'issue:few' : 'issue:many'] as const),
};

test('a record that is held by issue opens coalitions, contradictions and texts on the whole of it', async () => {
  await using store = createGrafeoStore(null);
  await store.replace(loadOf(FACTS));
  await using viewer = await openViewer({ store });
  const page = await viewer.browser.newPage({ viewport: { width: 1440, height: 900 } });

  await page.goto(`${viewer.address}?view=coalitions`);
  await page.getByText(/^2 camps/).waitFor();
  await page.getByText('To suppose another stance, choose an issue first').waitFor();
  await page.getByRole('button', { name: 'Compute it' }).press('Enter');
  await page
    .getByRole('rowheader', { name: /^without / })
    .first()
    .waitFor();

  await page.goto(`${viewer.address}?view=contradictions`);
  await page.getByRole('article', { name: /DDD/ }).first().waitFor();

  await page.goto(`${viewer.address}?view=contradictions&no-stance=oppose`);
  await page.getByText(/^Six rules ran on the positions that pass the filter/).waitFor();

  await page.goto(`${viewer.address}?view=clauses`);
  await page.getByText(/^The \d+ texts that most actors are against, of 1,?600 texts/).waitFor();
  await page
    .getByRole('row', { name: /0.*1.*3/ })
    .first()
    .waitFor();

  await page.goto(`${viewer.address}?view=timeline`);
  await page.getByRole('heading', { name: 'Choose an issue first' }).waitFor();
});
