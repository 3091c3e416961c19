import type { Acte } from '../api/schemas';

export type Genre = 'MONTANT' | 'CHOIX' | 'OUI_NON' | 'DATE';

/**
 * A field of the form.
 *
 * @property champ its path in the demand
 * @property vocabulaire the enumeration of a choice
 * @property actes the acts of which the contract gives it a meaning; all when left out
 * @property defaut what the service takes when nothing is said
 */
export interface Champ {
  champ: string;
  libelle: string;
  genre: Genre;
  vocabulaire?: string;
  valeurs?: readonly number[];
  actes?: readonly Acte[];
  defaut?: string | number | boolean;
  aide?: string;
}

const VERSEMENTS = ['VERSEMENT_PONCTUEL', 'VERSEMENT_REGULIER'] as const;
const RACHATS = ['RACHAT_PARTIEL', 'RACHAT_TOTAL'] as const;

export const DE_LA_DEMANDE: readonly Champ[] = [
  {
    champ: 'natureVersement',
    libelle: 'Ce que veut le client',
    genre: 'CHOIX',
    vocabulaire: 'NatureVersement',
    defaut: 'MISE_EN_PLACE',
    actes: ['VERSEMENT_REGULIER'],
  },
  {
    champ: 'montant',
    libelle: 'Montant',
    genre: 'MONTANT',
    actes: [...VERSEMENTS, ...RACHATS, 'ARBITRAGE'],
  },
  {
    champ: 'versementsParAn',
    libelle: 'Versements par an',
    genre: 'CHOIX',
    valeurs: [1, 2, 4, 12],
    defaut: 12,
    actes: ['VERSEMENT_REGULIER'],
  },
  { champ: 'partUC', libelle: 'Une part en unités de compte', genre: 'OUI_NON', actes: ['VERSEMENT_REGULIER'] },
  { champ: 'ajoutSupport', libelle: 'Le versement ajoute un support', genre: 'OUI_NON', defaut: false, actes: VERSEMENTS },
  { champ: 'sensArbitrage', libelle: 'Sens de l’arbitrage', genre: 'CHOIX', vocabulaire: 'SensArbitrage', actes: ['ARBITRAGE'] },
  {
    champ: 'raisonAjoutCompte',
    libelle: 'Pourquoi ajouter un compte',
    genre: 'CHOIX',
    vocabulaire: 'RaisonAjoutCompte',
    actes: ['AJOUT_COMPTE_BANCAIRE'],
  },
  { champ: 'montantProjet', libelle: 'Montant du versement prévu', genre: 'MONTANT', actes: ['AJOUT_COMPTE_BANCAIRE'] },
  {
    champ: 'donneeAModifier',
    libelle: 'Ce qui change',
    genre: 'CHOIX',
    vocabulaire: 'DonneeAModifier',
    defaut: 'ADRESSE',
    actes: ['MISE_A_JOUR_ADRESSE'],
  },
  {
    champ: 'moyenPaiement',
    libelle: 'Moyen de paiement souhaité',
    genre: 'CHOIX',
    vocabulaire: 'MoyenPaiement',
    actes: [...VERSEMENTS, ...RACHATS],
  },
  { champ: 'dateDemande', libelle: 'Jour de la demande', genre: 'DATE', aide: 'Aujourd’hui si rien n’est dit.' },
];

export const DU_CLIENT: readonly Champ[] = [
  {
    champ: 'client.portefeuille',
    libelle: 'Portefeuille',
    genre: 'CHOIX',
    vocabulaire: 'Portefeuille',
    actes: ['VERSEMENT_REGULIER'],
  },
  { champ: 'client.accepteSelfcare', libelle: 'Accepte le selfcare', genre: 'OUI_NON', defaut: true },
  {
    champ: 'client.refuseConseillerFinancier',
    libelle: 'Refuse le conseiller financier',
    genre: 'OUI_NON',
    defaut: false,
    actes: [...VERSEMENTS, 'AJOUT_COMPTE_BANCAIRE'],
  },
  { champ: 'client.autresContrats', libelle: 'A d’autres contrats', genre: 'OUI_NON', defaut: false },
  { champ: 'client.projet', libelle: 'Projet', genre: 'CHOIX', vocabulaire: 'Projet', actes: ['RACHAT_TOTAL'] },
  { champ: 'client.liquiditesAilleurs', libelle: 'Des liquidités ailleurs', genre: 'OUI_NON', actes: ['RACHAT_TOTAL'] },
];

export const DU_CONTRAT: readonly Champ[] = [
  { champ: 'contrat.ribEnregistre', libelle: 'RIB enregistré', genre: 'OUI_NON', actes: [...VERSEMENTS, ...RACHATS] },
  { champ: 'contrat.type', libelle: 'Type de contrat', genre: 'CHOIX', vocabulaire: 'TypeContrat' },
  { champ: 'contrat.valeur', libelle: 'Valeur du contrat', genre: 'MONTANT', actes: ['RACHAT_PARTIEL'] },
];

export function pour(acte: Acte, champs: readonly Champ[]): Champ[] {
  return champs.filter((champ) => champ.actes === undefined || champ.actes.includes(acte));
}
