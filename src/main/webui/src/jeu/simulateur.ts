import { adresse, type Jeu } from './jeu';

/** The address of the simulator that decides a demand with a rule set. */
export function lienDuSimulateur(demande: object, jeu: Jeu): string {
  const enVigueur = jeu.genre === 'EN_VIGUEUR' ? '' : `&jeu=${adresse(jeu)}`;
  return `/atelier/simulateur?demande=${encodeURIComponent(JSON.stringify(demande))}${enVigueur}`;
}
