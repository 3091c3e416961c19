import type { Brouillon } from '../api/schemas';
import type { Jeu } from './jeu';

/** What a rule set is called: « Règles en vigueur », « Version 2 », « Brouillon 3 — Relever le plafond ». */
export function nomDuJeu(jeu: Jeu, brouillon?: Brouillon): string {
  switch (jeu.genre) {
    case 'EN_VIGUEUR':
      return 'Règles en vigueur';
    case 'VERSION':
      return `Version ${jeu.numero}`;
    case 'BROUILLON':
      return `Brouillon ${jeu.id}${brouillon === undefined ? '' : ` — ${brouillon.titre}`}`;
  }
}
