import { expect, test } from 'vitest';
import { blocEntre, bouger } from './position';
import { ecrireTsv, lireTsv } from './tsv';

const etendue = { rangs: 30, colonnes: 4 };
const touche = (key: string, ctrl = false, shift = false) => ({ key, ctrl, shift });

test.each([
  ['ArrowUp', false, { rang: 0, colonne: 1 }],
  ['ArrowDown', true, { rang: 29, colonne: 1 }],
  ['ArrowRight', false, { rang: 1, colonne: 2 }],
  ['Home', false, { rang: 1, colonne: 0 }],
  ['End', true, { rang: 29, colonne: 3 }],
  ['PageDown', false, { rang: 11, colonne: 1 }],
])('%s moves as in Excel', (key, ctrl, attendue) => {
  expect(bouger({ rang: 1, colonne: 1 }, touche(key, ctrl), etendue)).toEqual(attendue);
});

test('an arrow stops at the edge', () => {
  expect(bouger({ rang: 0, colonne: 3 }, touche('ArrowRight'), etendue)).toEqual({ rang: 0, colonne: 3 });
});

test('Tab goes on at the next row, and leaves after the last cell', () => {
  expect(bouger({ rang: 0, colonne: 3 }, touche('Tab'), etendue)).toEqual({ rang: 1, colonne: 0 });
  expect(bouger({ rang: 29, colonne: 3 }, touche('Tab'), etendue)).toBeUndefined();
  expect(bouger({ rang: 0, colonne: 0 }, touche('Tab', false, true), etendue)).toBeUndefined();
});

test('a letter moves nothing', () => {
  expect(bouger({ rang: 0, colonne: 0 }, touche('a'), etendue)).toBeUndefined();
});

test('a block is the same from either corner', () => {
  expect(blocEntre({ rang: 3, colonne: 0 }, { rang: 1, colonne: 2 })).toEqual({ haut: 1, bas: 3, gauche: 0, droite: 2 });
});

test('a block goes to Excel and comes back', () => {
  const cellules = [
    ['Rachat partiel', '20 000', 'dit « oui »'],
    ['', 'deux\nlignes', '"entre guillemets"'],
  ];
  expect(lireTsv(ecrireTsv(cellules))).toEqual(cellules);
});

test('the last line break of Excel starts no row', () => {
  expect(lireTsv('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('the condition of two values is one cell, quotes and all', () => {
  expect(lireTsv('"CR", "CF"\t-')).toEqual([['"CR", "CF"', '-']]);
});
