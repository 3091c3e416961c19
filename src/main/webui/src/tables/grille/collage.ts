import type { Bloc, Etendue } from './position';

export interface Collee {
  rang: number;
  colonne: number;
  saisie: string;
}

/** Where pasted cells go: from the corner of the selection, or in all of it when there is but one. */
export function placer(cellules: string[][], bloc: Bloc, { rangs, colonnes }: Etendue): Collee[] {
  const seule = cellules.length === 1 && cellules[0]!.length === 1;
  const bas = seule ? bloc.bas : Math.min(rangs - 1, bloc.haut + cellules.length - 1);
  const collees: Collee[] = [];
  for (let rang = bloc.haut; rang <= bas; rang++) {
    const rangee = seule ? [] : cellules[rang - bloc.haut]!;
    const droite = seule ? bloc.droite : bloc.gauche + rangee.length - 1;
    for (let colonne = bloc.gauche; colonne <= Math.min(colonnes - 1, droite); colonne++) {
      collees.push({ rang, colonne, saisie: seule ? cellules[0]![0]! : rangee[colonne - bloc.gauche]! });
    }
  }
  return collees;
}
