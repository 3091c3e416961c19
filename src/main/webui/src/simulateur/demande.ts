import type { Demande } from '../api/schemas';

/** What may be asked of a demand, by the path of its field; a value of undefined takes the field away. */
export type Valeur = string | number | boolean | string[] | undefined;

export function lire(demande: Demande, champ: string): Valeur {
  return champ.split('.').reduce<unknown>((objet, nom) => (objet as Record<string, unknown> | undefined)?.[nom], demande) as Valeur;
}

/** The same demand with one field changed; an object that has become empty goes with its last field. */
export function ecrire(demande: Demande, champ: string, valeur: Valeur): Demande {
  return poser(demande, champ.split('.'), valeur) as Demande;
}

function poser(objet: object | undefined, chemin: string[], valeur: Valeur): object | undefined {
  const [nom, ...suite] = chemin as [string, ...string[]];
  const { [nom]: ancienne, ...reste } = (objet ?? {}) as Record<string, unknown>;
  const nouvelle = suite.length === 0 ? valeur : poser(ancienne as object | undefined, suite, valeur);
  const videe = nouvelle === undefined || (Array.isArray(nouvelle) && nouvelle.length === 0);
  const resultat = videe ? reste : { ...reste, [nom]: nouvelle };
  return Object.keys(resultat).length === 0 ? undefined : resultat;
}

export const DEMANDE_INITIALE: Demande = { acte: 'VERSEMENT_PONCTUEL' };

export function demandeDe(texte: string | undefined): Demande {
  if (texte === undefined) {
    return DEMANDE_INITIALE;
  }
  try {
    const lue: unknown = JSON.parse(texte);
    return typeof lue === 'object' && lue !== null && 'acte' in lue ? (lue as Demande) : DEMANDE_INITIALE;
  } catch {
    return DEMANDE_INITIALE;
  }
}
