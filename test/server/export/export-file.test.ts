import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../../server/export/formats.ts';
import { openApp } from '../schema/open-app.ts';

const get = async (path: string) => {
  await using open = await openApp();
  const response = await open.app.fetch(`http://demarche/export/${path}`);
  return { response, text: await response.text() };
};

describe.each(FORMATS)('an export as $name', ({ name, mediaType, extension }) => {
  test('is a file with its type, under a name that says which record it holds', async () => {
    const { response } = await get(name);

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(mediaType);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="demarche-a-small-record-00000000.${extension}"`,
    );
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('says which state of the record it holds, under which licence, what was asked, and how much is proved', async () => {
    const { text } = await get(`${name}?stances=OPPOSES`);

    expect(text).toContain('A small record');
    expect(text).toContain('0'.repeat(64));
    expect(text).toContain('CC-BY-4.0');
    expect(text).toContain('1.0.0');
    expect(text).toMatch(/stances=OPPOSES/);
    expect(text).toContain('spans proved against the sources');
    expect(text).toContain('The Paper');
  });

  test('is the same bytes for the same question, in whatever order it is asked', async () => {
    const one = await get(`${name}?stances=OPPOSES&stances=supports&no-fate=SOFTENED`);
    const other = await get(`${name}?no-fate=SOFTENED&stances=SUPPORTS&stances=OPPOSES`);

    expect(other.text).toBe(one.text);
  });
});

test('JSON holds exactly the nodes and links that the graph of the API draws', async () => {
  await using open = await openApp();
  const asked = 'id source target type stance evidentiality count positions';

  const { data } = await open.ask(
    `{ graph(filter: { actors: ["state:AAA"] }) { nodes { id name kind fate degree } links { ${asked} } } }`,
  );
  const response = await open.app.fetch('http://demarche/export/json?actors=state:AAA');
  const { nodes, links } = (await response.json()) as Exported;

  expect(nodes).toEqual(data.graph.nodes);
  expect(links.map(({ polarity: _, ...link }) => link)).toEqual(data.graph.links);
});

type Exported = {
  readonly nodes: readonly object[];
  readonly links: readonly { readonly polarity: number | null }[];
};

test('JSON counts each position once among its links', async () => {
  const { text } = await get('json');
  const { links, positions } = JSON.parse(text);

  const drawn = links.flatMap((link: { positions: string[] }) => link.positions);
  expect(drawn.toSorted()).toEqual(positions.map(({ id }: { id: string }) => id).toSorted());
});

test('a span is proved where the reader supplied the text, and its words are not exported', async () => {
  const sourceTexts = new Map([['source:paper', 'Hello, Aland refuses']]);
  await using open = await openApp(undefined, { sourceTexts });

  const response = await open.app.fetch('http://demarche/export/json?sources=source:paper');
  const { proof } = (await response.json()) as { proof: Record<string, number> };

  expect(proof).toMatchObject({ PROVED: 1, CHANGED: 2, SOURCE_NOT_SUPPLIED: 1 });
});
