import type { LigneDeTable, Modification, Table } from '../../api/schemas';
import { videDe } from '../cellule/genre';

/** A row that the service does not know yet: it takes none without results. */
export interface LigneNouvelle {
  avant: string | undefined;
  cellules: Record<string, string>;
}

/** The identifier of a new row until the service names it. */
export const NOUVELLE = '';

export function nouvelleAvant(table: Table, avant: string | undefined): LigneNouvelle {
  return { avant, cellules: Object.fromEntries(table.colonnes.map((colonne) => [colonne.id, videDe(colonne) ?? ''])) };
}

export function completer(nouvelle: LigneNouvelle, ecritures: Modification[]): LigneNouvelle {
  const siennes = ecritures.filter(({ ligne }) => ligne === NOUVELLE);
  return {
    ...nouvelle,
    cellules: { ...nouvelle.cellules, ...Object.fromEntries(siennes.map(({ colonne, texte }) => [colonne!, texte!])) },
  };
}

/** The headings of the results that are still to be filled in. */
export function manquantes(nouvelle: LigneNouvelle, table: Table): string[] {
  return table.colonnes
    .filter(({ id, genre }) => genre === 'SORTIE' && nouvelle.cellules[id] === '')
    .map(({ libelle }) => libelle);
}

export function prete(nouvelle: LigneNouvelle, table: Table): boolean {
  return manquantes(nouvelle, table).length === 0;
}

/** The rows of a table with the new one at its place. */
export function avecNouvelle(lignes: LigneDeTable[], nouvelle: LigneNouvelle | undefined): LigneDeTable[] {
  if (nouvelle === undefined) {
    return lignes;
  }
  const rang = lignes.findIndex(({ id }) => id === nouvelle.avant);
  const place = rang < 0 ? lignes.length : rang;
  return [...lignes.slice(0, place), { id: NOUVELLE, cellules: nouvelle.cellules }, ...lignes.slice(place)];
}
