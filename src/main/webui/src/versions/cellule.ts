import { nombre } from '../ui/format';

const NOMBRE = /^-?\d+(\.\d+)?$/;
const TEXTE = /"((?:[^"\\]|\\.)*)"/g;

/** What a cell says, without the quotes of its language: « RACHAT_PARTIEL, RACHAT_TOTAL », « 20 000 ». */
export function celluleLisible(texte: string): string {
  if (texte === '') {
    return '(vide)';
  }
  if (texte === '-') {
    return 'toute valeur';
  }
  if (NOMBRE.test(texte)) {
    return nombre(Number(texte));
  }
  if (texte === 'true' || texte === 'false') {
    return texte === 'true' ? 'oui' : 'non';
  }
  const sauf = /^not\((.*)\)$/s.exec(texte);
  return sauf === null ? sansGuillemets(texte) : `sauf ${sansGuillemets(sauf[1] ?? '')}`;
}

/** A whole row, told « Acte : "ARBITRAGE" ; Limite : 20000 », cell by cell. */
export function ligneLisible(texte: string): string[] {
  return texte.split(/\s;\s(?=[^;:]+\s:\s)/).map((cellule) => {
    const [, colonne, contenu] = /^([^:]+)\s:\s(.*)$/s.exec(cellule) ?? [];
    return colonne === undefined ? cellule : `${colonne}\u00a0: ${celluleLisible(contenu ?? '')}`;
  });
}

function sansGuillemets(texte: string): string {
  return texte.replace(TEXTE, (_, dedans: string) => dedans.replace(/\\(.)/g, '$1'));
}
