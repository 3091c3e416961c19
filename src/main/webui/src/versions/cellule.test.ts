import { expect, test } from 'vitest';
import { celluleLisible, ligneLisible } from './cellule';

test('a cell is told without the quotes of its language', () => {
  expect(celluleLisible('"RACHAT_PARTIEL", "RACHAT_TOTAL"')).toBe('RACHAT_PARTIEL, RACHAT_TOTAL');
  expect(celluleLisible('not("ARBITRAGE")')).toBe('sauf ARBITRAGE');
  expect(celluleLisible('"Il dit « \\"oui\\" »."')).toBe('Il dit « "oui" ».');
});

test('amounts and the absence of a condition are told as in the tables', () => {
  expect(celluleLisible('20000')).toBe('20\u00a0000');
  expect(celluleLisible('4999.01')).toBe('4\u00a0999,01');
  expect(celluleLisible('-')).toBe('toute valeur');
  expect(celluleLisible('')).toBe('(vide)');
});

test('a row is told cell by cell, even when a remark holds a semicolon', () => {
  expect(ligneLisible('Acte : "ARBITRAGE" ; Limite : 20000 ; Remarque : Euros ; inclus.')).toEqual([
    'Acte\u00a0: ARBITRAGE',
    'Limite\u00a0: 20\u00a0000',
    'Remarque\u00a0: Euros ; inclus.',
  ]);
});
