import { libelle, libelleSansType } from '../../ui/vocabulaire';

/** How the value of a cell is said; its code when nobody has said it in French, as for the key of a text. */
export function motDe(type: string | undefined, code: string): string {
  if (type === undefined) {
    return libelleSansType(code);
  }
  const mot = libelle(type, code);
  return mot === code ? libelle('Absence', code) : mot;
}
