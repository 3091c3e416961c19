import { expect, test } from 'vitest';
import { csv } from './csv';

const cellules = (texte: string) => csv([[texte]]).slice(1, -2);

test('a table opens as it is in a French spreadsheet', () => {
  expect(csv([['Ligne', 'Avant'], [3, 'Attendre']])).toBe('\uFEFFLigne;Avant\r\n3;Attendre\r\n');
});

test('no cell is taken for a formula', () => {
  for (const formule of ['=1+1', '+A1', '-A1', '@SUM(A1)', '\tx']) {
    expect(cellules(formule)).toBe(`'${formule}`);
  }
  expect(cellules('=HYPERLINK("x";"y")')).toBe(`"'=HYPERLINK(""x"";""y"")"`);
});

test('a negative number stays a number', () => {
  expect(cellules('-12,50')).toBe('-12,50');
});

test('what separates cells is quoted', () => {
  expect(cellules('a;b')).toBe('"a;b"');
  expect(cellules('a\nb')).toBe('"a\nb"');
});
