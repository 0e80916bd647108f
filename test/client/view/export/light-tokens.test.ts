import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lightTokens } from '../../../../client/view/export/light-tokens.ts';

test('tokens are those of the light theme, whatever comes after', () => {
  const token = lightTokens(
    ':root{--ink:#111; /* --ink: #222; */ --font: a,\n b}[data-theme=dark]{--ink:#eee}',
  );

  expect(token('--ink')).toBe('#111');
  expect(token('--font')).toBe('a, b');
  expect(token('--nothing')).toBe('');
});

test('the style sheet of the viewer has every colour and width that a picture needs', () => {
  const token = lightTokens(readFileSync('client/style/tokens.css', 'utf8'));

  const colours = ['--paper', '--ink', '--edge', '--oppose', '--support-rim', '--none-on'];
  for (const name of colours) expect(token(name)).toMatch(/^#[0-9a-f]{6}$/);
  for (const name of ['--width-0', '--known-4', '--core-4']) {
    expect(Number.parseFloat(token(name))).toBeGreaterThan(0);
  }
});
