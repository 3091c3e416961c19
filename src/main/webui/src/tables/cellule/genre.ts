import type { Colonne } from '../../api/schemas';

/** How a cell is read and written, which depends on nothing but its column. */
export type GenreDeCellule = 'CONDITION' | 'VALEUR' | 'NOMBRE' | 'TEXTE' | 'CERTITUDE' | 'NOTE';

const CERTITUDES = ['GUIDE', 'LECTURE', 'HORS_GUIDE'];

export function genreDe(colonne: Colonne): GenreDeCellule {
  switch (colonne.genre) {
    case 'ENTREE':
      return 'CONDITION';
    case 'SORTIE':
      if (colonne.valeurs.length > 0) {
        return 'VALEUR';
      }
      return colonne.type === 'number' ? 'NOMBRE' : 'TEXTE';
    default:
      return colonne.libelle === 'Certitude' ? 'CERTITUDE' : 'NOTE';
  }
}

/** The codes that a cell of this column may hold; none when it is free. */
export function valeursDe(colonne: Colonne): string[] {
  return genreDe(colonne) === 'CERTITUDE' ? CERTITUDES : colonne.valeurs;
}

/** What an emptied cell holds: any value for a condition, nothing for a note; a result cannot be emptied. */
export function videDe(colonne: Colonne): string | undefined {
  switch (genreDe(colonne)) {
    case 'CONDITION':
      return '-';
    case 'NOTE':
      return '';
    default:
      return undefined;
  }
}
