import type { Brouillon, Evenement, Version } from '../api/schemas';

interface Etat {
  nom: string;
  variant: 'brand' | 'neutral' | 'success' | 'warning' | 'danger';
}

export const ETATS_DE_VERSION: Record<Version['etat'], Etat> = {
  APPROUVEE: { nom: 'Programmée', variant: 'brand' },
  EN_VIGUEUR: { nom: 'En vigueur', variant: 'success' },
  REMPLACEE: { nom: 'Remplacée', variant: 'neutral' },
  ANNULEE: { nom: 'Annulée', variant: 'danger' },
};

export const ETATS_DE_BROUILLON: Record<Brouillon['etat'], Etat> = {
  BROUILLON: { nom: 'En cours d’écriture', variant: 'brand' },
  PROPOSEE: { nom: 'Attend une approbation', variant: 'warning' },
  APPROUVEE: { nom: 'Approuvé', variant: 'success' },
  REFUSEE: { nom: 'Refusé', variant: 'danger' },
  ABANDONNEE: { nom: 'Abandonné', variant: 'neutral' },
};

export const ETAPES: Record<Evenement['etape'], string> = {
  CREATION: 'Ouvert',
  MODIFICATION: 'Modifié',
  PROPOSITION: 'Proposé',
  APPROBATION: 'Approuvé',
  REFUS: 'Refusé',
  ABANDON: 'Abandonné',
};

/** Whether something may still become of it. */
export function estOuvert(brouillon: Brouillon): boolean {
  return brouillon.etat === 'BROUILLON' || brouillon.etat === 'PROPOSEE';
}
