import type { Brouillon } from '../api/schemas';

const ECRITURES = ['CREATION', 'MODIFICATION', 'PROPOSITION'];

/** Whoever had a hand in a draft, in the order they came. */
export function auteurs(brouillon: Brouillon): string[] {
  const noms = brouillon.histoire
    .filter((evenement) => ECRITURES.includes(evenement.etape))
    .map((evenement) => evenement.auteur);
  return [...new Set(noms)];
}
