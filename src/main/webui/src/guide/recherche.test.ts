import { expect, test } from 'vitest';
import type { Guide } from '../api/schemas';
import { chercher } from './recherche';

const consigne = (quand: string, etape: string) => ({
  quand,
  titre: 'Selfcare avec le client',
  etapes: [{ code: 'E', texte: etape }],
  rappels: [],
  avertissements: [],
  accompagnement: { arguments: [], outilsClient: [], outilsConseiller: [], defense: [] },
});

const GUIDE = {
  fiches: [
    { acte: 'A', titre: 'Versement ponctuel', consignes: [consigne('Jusqu’à 10\u00a0000 €', 'Réalisez-le.'), consigne('Au-delà', 'Orientez-le.')] },
    { acte: 'B', titre: 'Rachat', consignes: [consigne('Toujours', 'Défendez le portefeuille.')] },
  ],
  blocages: [],
} as unknown as Guide;

test('a search forgets accents, capitals and no-break spaces', () => {
  expect(chercher(GUIDE, 'REALISEZ 10 000').guide.fiches.map((fiche) => fiche.acte)).toEqual(['A']);
  expect(chercher(GUIDE, 'defendez').consignes).toBe(1);
});

test('the title of a sheet counts for each of its instructions', () => {
  expect(chercher(GUIDE, 'versement').consignes).toBe(2);
});

test('nothing searched for leaves the guide whole', () => {
  expect(chercher(GUIDE, ' ').guide.fiches).toEqual(GUIDE.fiches);
});
