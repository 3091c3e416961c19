import type { Colonne, Constatation, LigneDeTable, Table } from '../../api/schemas';
import { afficher } from '../cellule/affichage';
import { motDe } from '../cellule/mots';
import { semblable } from '../cellule/saisie';
import { type Changements, cle } from '../edition/changements';
import { NOUVELLE } from '../edition/nouvelle';
import type { Refus } from '../edition/refus';

/** Everything that a grid shows of a table, besides where one is in it. */
export interface VueDeTable {
  table: Table;
  lignes: LigneDeTable[];
  filtree: boolean;
  changements: Changements;
  constatations: Constatation[];
  couverture: Couverture | undefined;
  enAttente: ReadonlyMap<string, string>;
  refus: ReadonlyMap<string, Refus>;
  modifiable: boolean;
  allumee: string | undefined;
}

/** The names of the scenarios that fire each row. */
export type Couverture = ReadonlyMap<string, string[]>;

/** How many columns one can go to: those of the table, and the scenarios when rows can be fired. */
export function largeur(table: Table, couverture: Couverture | undefined): number {
  return table.colonnes.length + (couverture?.size === 0 ? 0 : 1);
}

export function texteDe(vue: VueDeTable, ligne: LigneDeTable, colonne: Colonne): string {
  return vue.enAttente.get(cle(ligne.id, colonne.id)) ?? ligne.cellules[colonne.id] ?? '';
}

/** What a cell shows: what was typed and refused, rather than what the file still says. */
export function montre(vue: VueDeTable, ligne: LigneDeTable, colonne: Colonne): string {
  return vue.refus.get(cle(ligne.id, colonne.id))?.saisie ?? dire(texteDe(vue, ligne, colonne), colonne);
}

export function dire(texte: string, colonne: Colonne): string {
  return texte === '' ? '' : afficher(texte, colonne, motDe);
}

export function constatationsDe(vue: VueDeTable, ligne: string, colonne?: Colonne): Constatation[] {
  return vue.constatations.filter((c) => c.ligne === ligne && c.colonne === colonne?.libelle);
}

export function nomDeLigne(ligne: LigneDeTable): string {
  return ligne.id === NOUVELLE ? 'nouvelle ligne' : ligne.id;
}

/** The rows that hold every word of a search, in whatever cells. */
export function filtrer(lignes: LigneDeTable[], colonnes: Colonne[], recherche: string): LigneDeTable[] {
  const mots = semblable(recherche).split(' ').filter(Boolean);
  return mots.length === 0
    ? lignes
    : lignes.filter((ligne) => {
        const contenu = [ligne.id, ...colonnes.map((colonne) => dire(ligne.cellules[colonne.id] ?? '', colonne))];
        const texte = semblable(contenu.join(' '));
        return ligne.id === NOUVELLE || mots.every((mot) => texte.includes(mot));
      });
}
