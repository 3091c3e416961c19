import type { Demande } from '../api/schemas';
import { euros, jour } from '../ui/format';
import { libelle } from '../ui/vocabulaire';

/** A field of a demand as an adviser reads it. */
export interface ChampLu {
  nom: string;
  valeur: string;
}

interface Champ {
  chemin: string;
  nom: string;
  dire: (valeur: never) => string;
  defaut?: unknown;
}

interface Operation {
  acte: string;
  date: string;
  montant?: number;
  etat?: string;
  selfcare?: boolean;
}

const mot = (vocabulaire: string) => (code: string) => libelle(vocabulaire, code);
const ouiNon = (valeur: boolean) => (valeur ? 'oui' : 'non');
const liste =
  <T>(dire: (element: T) => string) =>
  (valeurs: T[]) =>
    valeurs.map(dire).join(' ; ');

const CHAMPS: readonly Champ[] = [
  { chemin: 'acte', nom: 'Acte', dire: mot('Acte') },
  { chemin: 'montant', nom: 'Montant', dire: euros },
  { chemin: 'versementsParAn', nom: 'Versements par an', dire: String, defaut: 12 },
  { chemin: 'natureVersement', nom: 'Ce que veut le client', dire: mot('NatureVersement'), defaut: 'MISE_EN_PLACE' },
  { chemin: 'partUC', nom: 'Une part en unités de compte', dire: ouiNon },
  { chemin: 'sensArbitrage', nom: 'Sens de l’arbitrage', dire: mot('SensArbitrage') },
  { chemin: 'ajoutSupport', nom: 'Le versement ajoute un support', dire: ouiNon, defaut: false },
  { chemin: 'raisonAjoutCompte', nom: 'Pourquoi ajouter un compte', dire: mot('RaisonAjoutCompte') },
  { chemin: 'montantProjet', nom: 'Montant du versement prévu', dire: euros },
  { chemin: 'donneeAModifier', nom: 'Ce qui change', dire: mot('DonneeAModifier'), defaut: 'ADRESSE' },
  { chemin: 'moyenPaiement', nom: 'Moyen de paiement souhaité', dire: mot('MoyenPaiement') },
  { chemin: 'canal', nom: 'Canal', dire: mot('Canal') },
  { chemin: 'dateDemande', nom: 'Jour de la demande', dire: jour },
  { chemin: 'client.portefeuille', nom: 'Portefeuille', dire: mot('Portefeuille') },
  { chemin: 'client.accepteSelfcare', nom: 'Accepte le selfcare', dire: ouiNon, defaut: true },
  { chemin: 'client.refuseConseillerFinancier', nom: 'Refuse le conseiller financier', dire: ouiNon, defaut: false },
  { chemin: 'client.autresContrats', nom: 'A d’autres contrats', dire: ouiNon, defaut: false },
  { chemin: 'client.projet', nom: 'Projet', dire: mot('Projet') },
  { chemin: 'client.liquiditesAilleurs', nom: 'Des liquidités ailleurs', dire: ouiNon },
  { chemin: 'contrat.reference', nom: 'Référence du contrat', dire: String },
  { chemin: 'contrat.type', nom: 'Type de contrat', dire: mot('TypeContrat') },
  { chemin: 'contrat.valeur', nom: 'Valeur du contrat', dire: euros },
  { chemin: 'contrat.ribEnregistre', nom: 'RIB enregistré', dire: ouiNon },
  { chemin: 'contrat.produitActive', nom: 'Produit activé', dire: ouiNon, defaut: true },
  { chemin: 'contrat.situations', nom: 'Situations déclarées', dire: liste(mot('Situation')) },
  {
    chemin: 'contrat.avances',
    nom: 'Avances',
    dire: liste((avance: { date: string; solde: number }) => `${euros(avance.solde)} depuis le ${jour(avance.date)}`),
  },
  {
    chemin: 'contrat.flux',
    nom: 'Flux',
    dire: liste(
      (flux: { date: string; sens: string; converti: boolean }) =>
        `${libelle('SensFlux', flux.sens)} du ${jour(flux.date)}, ${flux.converti ? 'converti' : 'non converti'}`,
    ),
  },
  {
    chemin: 'contrat.demandes',
    nom: 'Demandes en cours',
    dire: liste((demande: Operation) => `${libelle('Acte', demande.acte)} du ${jour(demande.date)}`),
  },
  { chemin: 'contrat.operations', nom: 'Opérations passées', dire: liste(operation) },
];

/** What a demand says, field by field; without what the service takes anyway when `sansDefauts`. */
export function demandeEnClair(demande: object, sansDefauts = false): ChampLu[] {
  return CHAMPS.flatMap(({ chemin, nom, dire, defaut }) => {
    const valeur = lireChamp(demande, chemin);
    const tu = valeur === undefined || (Array.isArray(valeur) && valeur.length === 0) || (sansDefauts && valeur === defaut);
    return tu ? [] : [{ nom, valeur: dire(valeur as never) }];
  });
}

/** A demand on one line: « Rachat partiel de 22 000 € · Portefeuille : CR ». */
export function resumeDeDemande(demande: object): string {
  const { acte, montant } = demande as Demande;
  const tete = `${libelle('Acte', acte)}${montant === undefined ? '' : ` de ${euros(montant)}`}`;
  const suite = demandeEnClair(demande, true)
    .filter(({ nom }) => nom !== 'Acte' && nom !== 'Montant')
    .map(({ nom, valeur }) => `${nom}\u00a0: ${valeur}`);
  return [tete, ...suite].join(' · ');
}

function operation({ acte, date, montant, etat, selfcare }: Operation): string {
  return [
    `${libelle('Acte', acte)}${montant === undefined ? '' : ` de ${euros(montant)}`} le ${jour(date)}`,
    ...(etat === undefined || etat === 'FINALISEE' ? [] : [libelle('EtatOperation', etat).toLowerCase()]),
    ...(selfcare === false ? ['hors selfcare'] : []),
  ].join(', ');
}

function lireChamp(demande: object, chemin: string): unknown {
  return chemin.split('.').reduce<unknown>((objet, nom) => (objet as Record<string, unknown> | undefined)?.[nom], demande);
}
