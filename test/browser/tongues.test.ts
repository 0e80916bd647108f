import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './reader.ts';

const ENDS = 'end=state:SAU&end=org:icglr';
const VIEWS = [
  ['contradictions', 'article'],
  ['coalitions', '.camp-heads li'],
  ['matrix', 'table.matrix-grid, .matrix table'],
  [`path&${ENDS}`, 'article'],
  ['compare&compare=state:UGA&compare=org:gi-toc', '.pairs table'],
] as const;

/** What stands in a view in no other language than that of the page: every text but the record's own; the outline is its own view of the record. */
function textsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      const own = parentElement?.closest('[lang]')?.getAttribute('lang') === 'en';
      if (!own && !parentElement?.closest('[aria-hidden="true"], [role="tree"]'))
        texts.push(textContent ?? '');
    }
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  });
}

const ENGLISH =
  /(?<!\p{L})(?:the|of|and|with|without|which|are|was|this|that|for|no|only|nobody|who|what|not|all|each|both|has|have|is|its|by|to|known|against|from)(?!\p{L})/iu;
const LATIN = /\p{Script=Latin}{2,}/u;
/** What has one name in every language: programs, formats, ids and digests. */
const NAMES =
  /\b(?:Demarche|GraphQL|Cypher|CSV|Louvain|Ward|CONCOR|DNA|Unicode|UTF-8|SHA-256|[a-z]+:[\w/-]+|[0-9a-f]{64})\b/g;

test.each([
  ['fr', ENGLISH],
  ['ar', LATIN],
] as const)(
  'in "%s" what the views say is in the language of the page, but for the words of the record',
  async (language, foreign) => {
    const kept: string[] = [];
    for (const [view, drawn] of VIEWS) {
      const { page } = await openPage(`?lang=${language}&view=${view}`);
      await page.locator(drawn).first().waitFor();
      await page.waitForLoadState('networkidle');
      const texts = await textsOf(page);
      if (texts.length < 20) kept.push(`${view}: only ${texts.length} texts`);
      kept.push(...texts.filter((text) => foreign.test(text.replaceAll(NAMES, '·'))));
    }

    expect(kept).toEqual([]);
  },
);

test('a contradiction is told in French, and names what is on record in its own words', async () => {
  const { page } = await openPage('?lang=fr&view=contradictions');
  const card = page.getByRole('article', { name: /Ouganda\s: engagement/ });

  await card.getByText('Établi par une seule source').first().waitFor();
  await card.getByText(/^Source unique/).waitFor();
  const named = card.getByRole('heading', { level: 2 }).locator('[lang=en]');
  expect(await named.allInnerTexts()).toContain('Due diligence');
});

test('camps are called in Arabic what they want and who they are', async () => {
  const { page } = await openPage('?lang=ar&view=coalitions');

  await page.getByRole('heading', { name: /^4?.*ضد: .*9 دول، 6 منظمات$/ }).waitFor();
});

test('camps and contradictions speak another language once it is chosen', async () => {
  const { page } = await openPage('?lang=fr&view=contradictions');
  await page.getByRole('article', { name: /Ouganda/ }).waitFor();

  await page.getByRole('combobox', { name: 'Langue' }).selectOption('English');

  await page.getByRole('article', { name: /^Uganda is committed to/ }).waitFor();
});

test('how an answer was computed is told in Arabic once it is looked at', async () => {
  const { page } = await openPage('?lang=ar&view=matrix');
  const how = page.locator('details.how');

  await how.locator('summary').click();

  await how.getByText(/^تعرض الخانة كل مواقف جهة من موضوع/).waitFor();
});
