import type { Decision, Scenario } from '../api/schemas';

/** Everything that a scenario can judge of an answer, as it is. */
export function attenduDe(decision: Decision): Scenario['attendu'] {
  return {
    conduite: decision.conduite,
    selfcare: decision.selfcare,
    certitude: decision.certitude,
    suite: decision.suite ?? '',
    blocages: decision.blocages.map(({ cas }) => String(cas)),
    plafondsDepasses: decision.plafonds.filter(({ depasse }) => depasse).map(({ code }) => code).sort(),
    devoirDeConseil: decision.devoirDeConseil?.application ?? '',
    moyensPaiement: [...decision.paiement.moyens].sort(),
    etapes: decision.etapes.map(({ code }) => code),
    rappels: decision.rappels.map(({ code }) => code),
    avertissements: decision.avertissements.map(({ code }) => code).sort(),
    questions: decision.questions.map(({ champ }) => champ),
  };
}
