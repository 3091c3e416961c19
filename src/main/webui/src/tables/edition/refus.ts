import { Problem } from '../../api/problem';
import type { Colonne, Constatation } from '../../api/schemas';
import { cle } from './changements';

/** What somebody typed in a cell. */
export interface Saisie {
  ligne: string;
  colonne: string;
  saisie: string;
}

/** What was typed and could not be kept, with the reasons: nothing that is typed is lost. */
export interface Refus {
  saisie: string;
  raisons: { message: string; remede?: string }[];
}

const AILLEURS = { message: 'Rien n’est encore enregistré\u00a0: une autre cellule est refusée.' };

/** The reasons of a refusal, on the cells they are about. */
export function refuser(saisies: Saisie[], problem: Problem, colonnes: Colonne[]): [string, Refus][] {
  return saisies.map(({ ligne, colonne, saisie }) => {
    const libelle = colonnes.find(({ id }) => id === colonne)?.libelle;
    const toutes = (problem.details.constatations ?? []) as Constatation[];
    const siennes = saisies.length === 1 ? toutes : toutes.filter((c) => c.ligne === ligne && c.colonne === libelle);
    const raisons = siennes.length > 0 ? siennes : toutes.length > 0 ? [AILLEURS] : [{ message: problem.message }];
    return [cle(ligne, colonne), { saisie, raisons }];
  });
}
