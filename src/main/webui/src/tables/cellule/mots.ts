import { libelle } from '../../ui/vocabulaire';

/** Types of the tables that narrow or widen one that the service says in French. */
const COUSINS: Record<string, string> = {
  ApplicationDevoirDeConseil: 'Application',
  CodeSituation: 'Situation',
  ConduiteDeFiche: 'Conduite',
  MoyenOffert: 'MoyenPaiement',
  OuiNonInconnu: 'OuiNon',
  Suite: 'Acte',
};

const OUI_NON: Record<string, string> = { OUI: 'Oui', NON: 'Non' };

/** How the value of a cell is said; its code when nobody has said it in French. */
export function motDe(type: string | undefined, code: string): string {
  if (type === undefined) {
    return code;
  }
  const cousin = COUSINS[type] ?? type;
  const mot = libelle(type, code);
  return mot !== code ? mot : cousin === 'OuiNon' ? (OUI_NON[code] ?? code) : libelle(cousin, code);
}
