import { expect, test } from 'vitest';
import {
  readWhatIf,
  suppose,
  type WhatIf,
  withdraw,
  writeWhatIf,
} from '../../../client/store/what-if.ts';

const OPPOSES: WhatIf = { actor: 'state:AAA', target: 'clause:x/1', stance: 'OPPOSES' };
const SUPPORTS: WhatIf = { ...OPPOSES, stance: 'SUPPORTS' };
const OTHER: WhatIf = { actor: 'state:BBB', target: 'clause:x/1', stance: 'ABSTAINS' };

test('what is supposed is written as one value, and read again', () => {
  expect(writeWhatIf(OPPOSES)).toBe('state:AAA~clause:x/1~opposes');
  expect(readWhatIf(writeWhatIf(OPPOSES))).toEqual(OPPOSES);
});

test.each([
  '',
  'state:AAA',
  'state:AAA~clause:x',
  'state:AAA~clause:x~likes',
  '~~opposes',
  'a~b~opposes~c',
])('nothing is read from "%s"', (text) => {
  expect(readWhatIf(text)).toBeNull();
});

test('an actor takes one stance on a target, and each can be taken back', () => {
  const both = suppose(suppose([OPPOSES], OTHER), SUPPORTS);

  expect(both).toEqual([OTHER, SUPPORTS]);
  expect(withdraw(both, OPPOSES)).toEqual([OTHER]);
});
