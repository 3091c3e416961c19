import { expect, test } from 'vitest';
import type { Scenario } from '../api/schemas';
import { accepter, essais, retenus, SANS_FILTRE } from './essai';

const rachat = scenario('Rachat partiel de 20\u00a0000\u00a0€', 'RACHAT_PARTIEL', { conduite: ['ATTENDRE'], selfcare: 'POSSIBLE' });
const versement = scenario('Versement à l’échéance', 'VERSEMENT_PONCTUEL', { conduite: ['ATTENDRE'] });
const tous = essais(
  [rachat, versement],
  [
    {
      nom: rachat.nom,
      passe: false,
      ecarts: [
        { champ: 'conduite', attendu: ['ATTENDRE'], obtenu: ['PROCESS_HABITUEL'] },
        { champ: 'selfcare', attendu: 'POSSIBLE', obtenu: 'IMPOSSIBLE' },
      ],
    },
    { nom: versement.nom, passe: true, ecarts: [] },
  ],
);
const noms = (filtre: object) => retenus(tous, { ...SANS_FILTRE, ...filtre }).map((essai) => essai.scenario.nom);

function scenario(nom: string, acte: string, attendu: Scenario['attendu']): Scenario {
  return { nom, description: '', demande: { acte } as never, attendu, faits: ['F012'] };
}

test('words are found whatever the case, the accents and the kind of spaces', () => {
  expect(noms({ texte: 'rachat 20 000' })).toEqual([rachat.nom]);
  expect(noms({ texte: "VERSEMENT a l'echeance" })).toEqual([versement.nom]);
  expect(noms({ texte: 'f012' })).toHaveLength(2);
});

test('only those that fail, or those of an act', () => {
  expect(noms({ echecs: true })).toEqual([rachat.nom]);
  expect(noms({ acte: 'VERSEMENT_PONCTUEL' })).toEqual([versement.nom]);
});

test('a new answer is accepted for one field or for all', () => {
  expect(accepter(tous[0]!, 'selfcare').attendu).toEqual({ conduite: ['ATTENDRE'], selfcare: 'IMPOSSIBLE' });
  expect(accepter(tous[0]!).attendu).toEqual({ conduite: ['PROCESS_HABITUEL'], selfcare: 'IMPOSSIBLE' });
});
