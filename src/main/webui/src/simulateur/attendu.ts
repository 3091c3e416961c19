import type { Decision } from '../api/schemas';

/** What a scenario expects when the answer is to stay as it is: the codes, flat, as the rule set writes them. */
export function attendu(decision: Decision): Record<string, string | string[]> {
  return {
    selfcare: decision.selfcare,
    conduite: decision.conduite,
    certitude: decision.certitude,
    suite: decision.suite ?? '',
    blocages: decision.blocages.map((blocage) => String(blocage.cas)),
    plafondsDepasses: decision.plafonds
      .filter((plafond) => plafond.depasse)
      .map((plafond) => plafond.code)
      .sort(),
    devoirDeConseil: decision.devoirDeConseil?.application ?? '',
    moyensPaiement: [...decision.paiement.moyens].sort(),
    etapes: decision.etapes.map((etape) => etape.code),
    rappels: decision.rappels.map((rappel) => rappel.code),
    avertissements: decision.avertissements.map((avertissement) => avertissement.code).sort(),
    questions: decision.questions.map((question) => question.champ),
  };
}
