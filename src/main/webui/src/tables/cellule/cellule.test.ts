import { expect, test } from 'vitest';
import type { Colonne } from '../../api/schemas';
import { afficher, type Mots } from './affichage';
import { saisir } from './saisie';

const acte: Colonne = {
  id: 'acte',
  libelle: 'Acte',
  genre: 'ENTREE',
  type: 'Acte',
  valeurs: ['RACHAT_PARTIEL', 'RACHAT_TOTAL', 'ARBITRAGE'],
};
const seuil: Colonne = { ...acte, id: 'seuil', genre: 'SORTIE' };
const limite: Colonne = { id: 'limite', libelle: 'Limite', genre: 'SORTIE', type: 'number', valeurs: [] };
const phrase: Colonne = { id: 'texte', libelle: 'texte', genre: 'SORTIE', type: 'string', valeurs: [] };
const remarque: Colonne = { id: 'Remarque', libelle: 'Remarque', genre: 'ANNOTATION', valeurs: [] };

const MOTS: Record<string, string> = {
  RACHAT_PARTIEL: 'Rachat partiel',
  RACHAT_TOTAL: 'Rachat total, défendu',
  ARBITRAGE: 'Arbitrage',
};
const mots: Mots = (_type, code) => MOTS[code] ?? code;

test.each([
  [acte, '-', 'toute valeur'],
  [acte, '"RACHAT_PARTIEL"', 'Rachat partiel'],
  [acte, '"RACHAT_PARTIEL", "ARBITRAGE"', 'Rachat partiel, Arbitrage'],
  [acte, 'not("RACHAT_TOTAL")', 'sauf Rachat total, défendu'],
  [seuil, '"ARBITRAGE"', 'Arbitrage'],
  [limite, '20000', '20\u00a0000'],
  [limite, '1234567.50', '1\u00a0234\u00a0567,50'],
  [limite, '-5', '-5'],
  [phrase, '"Orientez le client\u00a0: il s’en charge."', 'Orientez le client\u00a0: il s’en charge.'],
  [remarque, 'Euros. Inclus.', 'Euros. Inclus.'],
])('shows the text of a cell in French and writes it back unchanged', (colonne, texte, montre) => {
  expect(afficher(texte, colonne, mots)).toBe(montre);
  expect(saisir(montre, colonne, mots)).toEqual({ texte });
});

test.each([
  [acte, '[1..3]'],
  [acte, '"A\\"B"'],
  [seuil, 'date("2024-01-01")'],
  [limite, '1e3'],
  [phrase, '"dit \\"oui\\""'],
])('shows as it is written what it does not know', (colonne, texte) => {
  expect(afficher(texte, colonne, mots)).toBe(texte);
});

test.each([
  ['25000', '25000'],
  ['25 000', '25000'],
  ['25\u202f000,50\u00a0€', '25000.50'],
  ['25.000,50', '25000.50'],
  ['25000.5', '25000.5'],
])('reads the amount %s as Excel would', (saisie, texte) => {
  expect(saisir(saisie, limite, mots)).toEqual({ texte });
});

test.each(['beaucoup', '25.000', '', '1,2,3'])('refuses the amount « %s » rather than guess', (saisie) => {
  expect(saisir(saisie, limite, mots)).toHaveProperty('refus');
});

test.each([
  ['rachat  PARTIEL ; arbitrage', '"RACHAT_PARTIEL", "ARBITRAGE"'],
  ['Sauf arbitrage', 'not("ARBITRAGE")'],
  ['', '-'],
  ['-', '-'],
  ['Rachta', '"Rachta"'],
  ['"RACHAT_TOTAL", "ARBITRAGE"', '"RACHAT_TOTAL", "ARBITRAGE"'],
])('reads the condition « %s » from words or codes', (saisie, texte) => {
  expect(saisir(saisie, acte, mots)).toEqual({ texte });
});
