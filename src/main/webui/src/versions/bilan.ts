import type { Constatation, Controle } from '../api/schemas';

/** Checks that only speak once the scenarios have been played. */
const APRES_LES_SCENARIOS = ['SCENARIO_EN_ECHEC', 'LIGNE_NON_COUVERTE', 'SEUIL_NON_EPROUVE', 'TEMPS'];

/** What a check of a draft comes to: errors in its tables, and scenarios that fail, or were not even played. */
export interface Bilan {
  erreurs: Constatation[];
  avertissements: Constatation[];
  erreursDeTable: number;
  scenariosEnEchec: number;
}

export function bilan(controle: Controle): Bilan {
  const erreurs = controle.constatations.filter((constatation) => constatation.gravite === 'ERREUR');
  return {
    erreurs,
    avertissements: controle.constatations.filter((constatation) => constatation.gravite === 'AVERTISSEMENT'),
    erreursDeTable: erreurs.filter((erreur) => !APRES_LES_SCENARIOS.includes(erreur.controle)).length,
    scenariosEnEchec: erreurs.filter((erreur) => erreur.controle === 'SCENARIO_EN_ECHEC').length,
  };
}
