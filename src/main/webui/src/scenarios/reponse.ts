import { nombre } from '../ui/format';
import { codes, libelle } from '../ui/vocabulaire';

interface Champ {
  libelle: string;
  vocabulaire?: string;
}

const CHAMPS: Record<string, Champ> = {
  conduite: { libelle: 'Conduite', vocabulaire: 'Conduite' },
  selfcare: { libelle: 'Selfcare', vocabulaire: 'Selfcare' },
  certitude: { libelle: 'Certitude', vocabulaire: 'Certitude' },
  suite: { libelle: 'Acte à suivre', vocabulaire: 'Acte' },
  blocages: { libelle: 'Blocages' },
  plafonds: { libelle: 'Plafonds', vocabulaire: 'CodeSeuil' },
  plafondsDepasses: { libelle: 'Plafonds dépassés', vocabulaire: 'CodeSeuil' },
  devoirDeConseil: { libelle: 'Devoir de conseil', vocabulaire: 'Application' },
  paiement: { libelle: 'Paiement', vocabulaire: 'MoyenPaiement' },
  moyensPaiement: { libelle: 'Moyens de paiement', vocabulaire: 'MoyenPaiement' },
  etapes: { libelle: 'Étapes' },
  rappels: { libelle: 'Rappels' },
  avertissements: { libelle: 'Avertissements' },
  questions: { libelle: 'Questions' },
  'accompagnement.introduction': { libelle: 'Introduction' },
  'accompagnement.arguments': { libelle: 'Arguments' },
  'accompagnement.outilsClient': { libelle: 'Outils du client' },
  'accompagnement.outilsConseiller': { libelle: 'Outils du conseiller' },
  'accompagnement.defense': { libelle: 'Défense du portefeuille' },
};

const VOCABULAIRES = [
  'Acte',
  'Conduite',
  'Selfcare',
  'CodeSeuil',
  'Situation',
  'MoyenPaiement',
  'SensArbitrage',
  'RespectPlafonds',
  'EffetBlocage',
  'Position',
  'Mesure',
  'Fiche',
  'Application',
  'MotifDevoirDeConseil',
  'NatureVersement',
  'TypeContrat',
  'Absence',
];
const ORDRE = Object.keys(CHAMPS);
const LIMITE = /\d+(?:\.\d+)?/g;
const CODE = /[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z]{4,}/g;

/** The fields of an answer in the order an adviser reads them. */
export function enOrdre(champs: readonly string[]): string[] {
  return [...champs].sort((un, autre) => ORDRE.indexOf(un) - ORDRE.indexOf(autre));
}

export function nomDuChamp(champ: string): string {
  return CHAMPS[champ]?.libelle ?? champ;
}

/** The codes of a field as the service writes them, one or several. */
export function listeDe(valeur: unknown): string[] {
  return (Array.isArray(valeur) ? valeur : [valeur]).filter((code) => code !== undefined && code !== '').map(String);
}

export function codeEnClair(champ: string, code: string): string {
  const { vocabulaire } = CHAMPS[champ] ?? {};
  const mots = vocabulaire === undefined ? code : phraseEnClair(code, [vocabulaire]);
  return champ === 'plafonds' ? mots.replaceAll(LIMITE, (limite) => nombre(Number(limite))) : mots;
}

/** A sentence of the service with the words of advisers in the place of the codes that have some. */
export function phraseEnClair(phrase: string, vocabulaires: readonly string[] = VOCABULAIRES): string {
  return phrase.replaceAll(CODE, (code) => {
    const vocabulaire = vocabulaires.find((nom) => codes(nom).includes(code));
    return vocabulaire === undefined ? code : libelle(vocabulaire, code);
  });
}

/** What an answer comes down to: « Attendre, Process habituel · Le portail refuse l’acte ». */
export function reponseEnBref(attendu: Record<string, unknown>): string {
  return ['conduite', 'selfcare']
    .map((champ) => listeDe(attendu[champ]).map((code) => codeEnClair(champ, code)).join(', '))
    .filter((valeur) => valeur !== '')
    .join(' · ');
}
