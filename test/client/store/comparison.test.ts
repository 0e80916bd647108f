import { expect, test } from 'vitest';
import {
  type ComparedCell,
  groupByVerdict,
  stancesIn,
  verdictOf,
} from '../../../client/store/comparison.ts';
import type { Stance } from '../../../queries/vocabulary.ts';

const cell = (polarity: number | null, ...stances: readonly Stance[]): ComparedCell => ({
  ...{ actor: 'state:AAA', polarity, stances, positions: [] },
});
const FOR = cell(1, 'SUPPORTS');
const AGAINST = cell(-1, 'OPPOSES');
const SILENT = cell(null, 'SILENT');

test('signs that differ disagree, and alike signs agree', () => {
  expect(verdictOf([FOR, AGAINST])).toBe('opposed');
  expect(verdictOf([FOR, cell(0.5, 'CONDITIONAL')])).toBe('alike');
  expect(verdictOf([FOR, cell(0, 'ABSTAINS')])).toBe('apart');
});

test('an actor on both sides is no agreement and no plain disagreement', () => {
  expect(verdictOf([cell(0, 'COMMITS', 'OPPOSES'), AGAINST])).toBe('mixed');
});

test('silence takes no side', () => {
  expect(verdictOf([FOR, SILENT])).toBe('alone');
  expect(verdictOf([SILENT, SILENT])).toBe('aside');
});

test('agreements can stand first, and a verdict without a topic is left out', () => {
  const row = (id: string, ...cells: readonly ComparedCell[]) => ({
    ...{ topic: { id, name: id }, cells },
  });
  const rows = [row('issue:a', FOR, AGAINST), row('issue:b', FOR, FOR), row('issue:c', FOR)];
  const order = (first: 'differences' | 'agreements') =>
    groupByVerdict(rows, first).map(({ verdict }) => verdict);

  expect(order('differences')).toEqual(['opposed', 'alike', 'alone']);
  expect(order('agreements')).toEqual(['alike', 'opposed', 'alone']);
});

test('the stances of a cell stand from for to against', () => {
  expect(stancesIn(cell(0, 'OPPOSES', 'COMMITS'))).toEqual(['COMMITS', 'OPPOSES']);
});
