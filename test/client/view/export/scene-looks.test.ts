import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAMILIES } from '../../../../client/layout/family.ts';
import { lightTokens } from '../../../../client/view/export/light-tokens.ts';
import { linkStrokes } from '../../../../client/view/export/scene-looks.ts';
import { LOOK } from '../../../../server/export/legend.ts';

const token = lightTokens(readFileSync('client/style/tokens.css', 'utf8'));

test('a graph file that the server writes has the colours and lines of the picture', () => {
  const drawn = FAMILIES.map((family) => {
    const [stroke] = linkStrokes({ family, strength: 0, state: 'plain' }, token);
    return [family, stroke?.colour, lineOf(stroke?.dash)];
  });

  expect(Object.entries(LOOK).map(([family, { colour, line }]) => [family, colour, line])).toEqual(
    drawn,
  );
});

/** What a pattern of dashes is called: a dash shorter than its gap is a dot. */
function lineOf(dash: string | undefined): string {
  if (dash === undefined) return 'solid';
  const [length = 0, gap = 0] = dash.split(' ').map(Number);
  return length < gap ? 'dotted' : 'dashed';
}
