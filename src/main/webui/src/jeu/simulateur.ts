import type { Demande } from '../api/schemas';
import { ecrire } from '../simulateur/demande';
import { adresse, EN_VIGUEUR, type Jeu } from './jeu';

/** The address of the simulator that decides a demand with a rule set; the reference of the contract stays out of it. */
export function lienDuSimulateur(demande: object, jeu: Jeu = EN_VIGUEUR): string {
  const partagee = ecrire(demande as Demande, 'contrat.reference', undefined);
  const parametres = new URLSearchParams({ demande: JSON.stringify(partagee) });
  if (jeu.genre !== 'EN_VIGUEUR') {
    parametres.set('jeu', adresse(jeu));
  }
  return `/atelier/simulateur?${parametres}`;
}
