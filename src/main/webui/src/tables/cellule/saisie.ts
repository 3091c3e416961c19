import type { Colonne } from '../../api/schemas';
import type { Mots } from './affichage';
import { type Condition, ecrireCondition, lireCondition } from './condition';
import { genreDe, valeursDe } from './genre';
import { lireNombre } from './montant';

/** The text to write in the file, or why what was typed cannot be understood. */
export type Lue = { texte: string } | { refus: { message: string; remede: string } };

/** Reads what somebody typed or pasted in a cell: words or codes, with or without the quotes of the file. */
export function saisir(saisie: string, colonne: Colonne, mots: Mots): Lue {
  const nette = saisie.trim();
  switch (genreDe(colonne)) {
    case 'CONDITION':
      return { texte: condition(nette, colonne, mots) };
    case 'VALEUR':
      return { texte: nette.startsWith('"') ? nette : `"${code(nette, colonne, mots)}"` };
    case 'CERTITUDE':
      return { texte: code(nette, colonne, mots) };
    case 'NOMBRE':
      return nombre(saisie);
    case 'TEXTE':
      return { texte: /^"[\s\S]*"$/.test(nette) ? nette : `"${saisie}"` };
    case 'NOTE':
      return { texte: saisie };
  }
}

function nombre(saisie: string): Lue {
  const texte = lireNombre(saisie);
  return texte !== undefined
    ? { texte }
    : {
        refus: {
          message: `«\u00a0${saisie}\u00a0» ne se lit pas comme un nombre.`,
          remede: 'Écrivez par exemple 25\u00a0000 ou 25\u00a0000,50.',
        },
      };
}

function condition(nette: string, colonne: Colonne, mots: Mots): string {
  if (lireCondition(nette) !== undefined || nette.startsWith('not(')) {
    return nette;
  }
  if (nette === '' || semblable(nette) === 'toute valeur') {
    return '-';
  }
  const sauf = /^sauf\s+/i.exec(nette)?.[0];
  const valeurs = liste(nette.slice(sauf?.length ?? 0), colonne, mots);
  const lue: Condition = { genre: sauf === undefined ? 'PARMI' : 'SAUF', valeurs };
  return ecrireCondition(lue);
}

/** The values of a list; a comma that belongs to the words of a value parts nothing. */
function liste(texte: string, colonne: Colonne, mots: Mots): string[] {
  const entier = code(texte, colonne, mots);
  return valeursDe(colonne).includes(entier)
    ? [entier]
    : texte
        .split(/[,;\n]/)
        .filter((morceau) => morceau.trim() !== '')
        .map((morceau) => code(morceau, colonne, mots));
}

/** The code that these words say; the words themselves when none does, for the service to name the nearest. */
function code(mot: string, colonne: Colonne, mots: Mots): string {
  const cherche = semblable(mot);
  const type = genreDe(colonne) === 'CERTITUDE' ? 'Certitude' : colonne.type;
  const trouve = valeursDe(colonne).find(
    (valeur) => semblable(valeur) === cherche || semblable(mots(type, valeur)) === cherche,
  );
  return trouve ?? mot.trim().replaceAll('"', '');
}

/** Texts that differ by their case, accents or spaces only are the same. */
export function semblable(texte: string): string {
  return texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/’/g, "'")
    .trim()
    .toLowerCase();
}
