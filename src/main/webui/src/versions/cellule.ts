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

function sansGuillemets(texte: string): string {
  return texte.replace(TEXTE, (_, dedans: string) => dedans.replace(/\\(.)/g, '$1'));
}
