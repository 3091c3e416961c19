import { droit } from '../acces/identity';
import type { Brouillon } from '../api/schemas';
import type { Jeu } from '../jeu/jeu';

/** Whether the tables of a rule set may be changed here and by whoever asks, and why not. */
export function redaction(jeu: Jeu, brouillon: Brouillon | undefined): { permis: boolean; raison?: string } {
  if (jeu.genre !== 'BROUILLON') {
    return { permis: false, raison: 'Une version publiée ne change plus\u00a0: on change ses tables dans un brouillon.' };
  }
  if (brouillon?.etat !== 'BROUILLON') {
    return { permis: false, raison: 'Ce brouillon n’est plus en cours de rédaction\u00a0: il ne se modifie plus.' };
  }
  return droit('REDIGER');
}
