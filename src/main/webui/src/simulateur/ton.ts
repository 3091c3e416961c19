import type { Decision } from '../api/schemas';

export type Ton = 'EN_LIGNE' | 'CONSEILLER' | 'BLOQUE' | 'A_COMPLETER';

/** How a decision is coloured; its words always say the same. */
export function ton(decision: Decision): Ton {
  if (decision.conduite.includes('DEMANDER_INFORMATION')) {
    return 'A_COMPLETER';
  }
  if (decision.blocages.length > 0 || decision.conduite.some((conduite) => BLOQUANTES.has(conduite))) {
    return 'BLOQUE';
  }
  return decision.conduite.some((conduite) => EN_LIGNE.has(conduite)) ? 'EN_LIGNE' : 'CONSEILLER';
}

const BLOQUANTES = new Set(['ATTENDRE', 'REMBOURSER_AVANCE', 'SERVICE_TECH', 'NON_PREVU']);
const EN_LIGNE = new Set(['SELFCARE_AVEC_CLIENT', 'SELFCARE_PAR_CLIENT', 'CONSULTER_AUTRES_CONTRATS']);
