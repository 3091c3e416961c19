import { expect, test } from 'vitest';
import type { Constatation } from '../api/schemas';
import { bilan } from './bilan';

const constatation = (gravite: Constatation['gravite'], controle: string): Constatation => ({
  gravite,
  controle,
  message: '',
  remede: '',
});

test('a scenario that fails is no error of a table', () => {
  const constatations = [
    constatation('ERREUR', 'TROU'),
    constatation('ERREUR', 'SCENARIO_EN_ECHEC'),
    constatation('AVERTISSEMENT', 'LIGNE_NON_COUVERTE'),
  ];
  const fait = bilan({ empreinte: '', proposable: false, erreurs: 2, avertissements: 1, constatations });
  expect([fait.erreurs.length, fait.avertissements.length]).toEqual([2, 1]);
  expect([fait.erreursDeTable, fait.scenariosEnEchec]).toEqual([1, 1]);
});
