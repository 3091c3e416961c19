import { afficherSansColonne } from '../tables/cellule/affichage';
import { motDe } from '../tables/cellule/mots';

export function celluleLisible(texte: string): string {
  return afficherSansColonne(texte, motDe);
}

/** A whole row, told « Acte : "ARBITRAGE" ; Limite : 20000 », cell by cell. */
export function ligneLisible(texte: string): string[] {
  return texte.split(/\s;\s(?=[^;:]+\s:\s)/).map((cellule) => {
    const [, colonne, contenu] = /^([^:]+)\s:\s(.*)$/s.exec(cellule) ?? [];
    return colonne === undefined ? cellule : `${colonne}\u00a0: ${celluleLisible(contenu ?? '')}`;
  });
}
