import type { LigneDeTable, Table } from '../../api/schemas';

/** What a draft has made of a table, cell by cell. */
export interface Changements {
  /** The former text of each changed cell, by row and column. */
  avant: Map<string, string>;
  ajoutees: Set<string>;
  /** The deleted rows, by the row they followed; the empty text for the top of the table. */
  retirees: Map<string, LigneDeTable[]>;
}

export function cle(ligne: string, colonne: string): string {
  return `${ligne}\u0000${colonne}`;
}

export function changements(base: Table | undefined, table: Table): Changements {
  const trouves: Changements = { avant: new Map(), ajoutees: new Set(), retirees: new Map() };
  if (base === undefined) {
    return trouves;
  }
  const anciennes = new Map(base.lignes.map((ligne) => [ligne.id, ligne]));
  for (const ligne of table.lignes) {
    const ancienne = anciennes.get(ligne.id);
    if (ancienne === undefined) {
      trouves.ajoutees.add(ligne.id);
    } else {
      for (const [colonne, texte] of Object.entries(ligne.cellules)) {
        if (ancienne.cellules[colonne] !== texte) {
          trouves.avant.set(cle(ligne.id, colonne), ancienne.cellules[colonne] ?? '');
        }
      }
    }
  }
  retirer(base, table, trouves.retirees);
  return trouves;
}

function retirer(base: Table, table: Table, retirees: Map<string, LigneDeTable[]>): void {
  const presentes = new Set(table.lignes.map((ligne) => ligne.id));
  let suivie = '';
  for (const ligne of base.lignes) {
    if (presentes.has(ligne.id)) {
      suivie = ligne.id;
    } else {
      retirees.set(suivie, [...(retirees.get(suivie) ?? []), ligne]);
    }
  }
}

export function nombreDeChangements({ avant, ajoutees, retirees }: Changements): number {
  return avant.size + ajoutees.size + [...retirees.values()].flat().length;
}
