import type { Decision } from '../api/schemas';
import { libelle } from '../ui/vocabulaire';

export interface Ecart {
  quoi: string;
  enVigueur: string;
  brouillon: string;
}

const LECTURES: readonly [string, (decision: Decision) => string][] = [
  ['Conduite', (decision) => decision.conduite.map((code) => libelle('Conduite', code)).join(', ')],
  ['Portail', (decision) => libelle('Selfcare', decision.selfcare)],
  ['Blocages', (decision) => decision.blocages.map((blocage) => `cas ${blocage.cas}`).join(', ')],
  [
    'Plafonds dépassés',
    (decision) =>
      decision.plafonds
        .filter((plafond) => plafond.depasse)
        .map((plafond) => libelle('CodeSeuil', plafond.code))
        .join(', '),
  ],
  ['Plafonds', (decision) => decision.plafonds.map((plafond) => `${libelle('CodeSeuil', plafond.code)} ${plafond.limite}`).join(', ')],
  [
    'Devoir de conseil',
    (decision) => (decision.devoirDeConseil === undefined ? '' : libelle('Application', decision.devoirDeConseil.application)),
  ],
  ['Paiement', (decision) => decision.paiement.moyens.map((moyen) => libelle('MoyenPaiement', moyen)).join(', ')],
  ['Étapes', (decision) => decision.etapes.map((etape) => etape.texte).join(' ')],
  ['Rappels', (decision) => decision.rappels.map((rappel) => rappel.texte).join(' ')],
  ['Avertissements', (decision) => decision.avertissements.map((avertissement) => avertissement.texte).join(' ')],
];

/** What a draft would answer otherwise than the rules in force. */
export function ecarts(enVigueur: Decision, brouillon: Decision): Ecart[] {
  return LECTURES.map(([quoi, lecture]) => ({ quoi, enVigueur: lecture(enVigueur), brouillon: lecture(brouillon) })).filter(
    (ecart) => ecart.enVigueur !== ecart.brouillon,
  );
}
