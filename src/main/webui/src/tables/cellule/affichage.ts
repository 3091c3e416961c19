import type { Colonne } from '../../api/schemas';
import { lireCondition } from './condition';
import { genreDe } from './genre';
import { afficherNombre } from './montant';

/** How a code of a type is said. */
export type Mots = (type: string | undefined, code: string) => string;

const TEXTE = /^"([^"\\]*)"$/;
const PHRASE = /^"((?:[^"\\]|\\.)*)"$/;

/** What a cell says, in French; the text of the file itself when it says something else than the page knows. */
export function afficher(texte: string, colonne: Colonne, mots: Mots): string {
  switch (genreDe(colonne)) {
    case 'CONDITION':
      return afficherCondition(texte, colonne.type, mots);
    case 'VALEUR': {
      const code = TEXTE.exec(texte.trim())?.[1];
      return code === undefined ? texte : mots(colonne.type, code);
    }
    case 'NOMBRE':
      return afficherNombre(texte) ?? texte;
    case 'TEXTE':
      return TEXTE.exec(texte)?.[1] ?? texte;
    case 'CERTITUDE':
      return mots('Certitude', texte);
    case 'NOTE':
      return texte;
  }
}

/** What a cell says to whoever does not know its column. */
export function afficherSansColonne(texte: string, mots: Mots): string {
  if (texte === '') {
    return '(vide)';
  }
  const nombre = afficherNombre(texte);
  if (nombre !== undefined) {
    return nombre;
  }
  const phrase = PHRASE.exec(texte)?.[1]?.replace(/\\(.)/g, '$1');
  return phrase !== undefined && /[^A-Z_0-9]/.test(phrase) ? phrase : afficherCondition(texte, undefined, mots);
}

function afficherCondition(texte: string, type: string | undefined, mots: Mots): string {
  const condition = lireCondition(texte);
  if (condition === undefined) {
    return texte;
  }
  if (condition.genre === 'TOUTE') {
    return 'toute valeur';
  }
  const liste = condition.valeurs.map((valeur) => mots(type, valeur)).join(', ');
  return condition.genre === 'SAUF' ? `sauf ${liste}` : liste;
}
