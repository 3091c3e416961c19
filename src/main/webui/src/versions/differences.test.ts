import { expect, test } from 'vitest';
import { grouper, signe } from './differences';

const CELLULE = { nature: 'CELLULE', phrase: '', table: 'Seuils', ligne: 'seuil-02', colonne: 'Limite' };

test('differences are put together table by table, scenarios and the rest apart', () => {
  const groupes = grouper([
    CELLULE,
    { nature: 'SCENARIO_AJOUTE', phrase: '', ligne: 'Rachat' },
    { ...CELLULE, ligne: 'seuil-03' },
    { nature: 'GUIDE', phrase: '' },
  ]);
  expect(groupes.map(({ titre, differences }) => [titre, differences.length])).toEqual([
    ['Seuils', 2],
    ['Scénarios', 1],
    ['Le jeu de règles', 1],
  ]);
});

test('a kind that this page does not know yet is still told', () => {
  expect(signe({ nature: 'INCONNUE', phrase: '' }).nom).toBe('Changement');
});
