import type { Difference } from '../api/schemas';

/** The differences of a table, of the scenarios, or of the rest of a rule set. */
export interface Groupe {
  titre: string;
  table?: string;
  differences: Difference[];
}

interface Signe {
  marque: string;
  nom: string;
  genre: 'ajout' | 'retrait' | 'changement';
}

const SIGNES: Record<string, Signe> = {
  GUIDE: { marque: '~', nom: 'Date du guide changée', genre: 'changement' },
  FICHIER: { marque: '~', nom: 'Fichier changé', genre: 'changement' },
  DONNEE: { marque: '~', nom: 'Donnée changée', genre: 'changement' },
  VALEUR_AJOUTEE: { marque: '+', nom: 'Valeur ajoutée', genre: 'ajout' },
  VALEUR_RETIREE: { marque: '−', nom: 'Valeur retirée', genre: 'retrait' },
  TABLE_AJOUTEE: { marque: '+', nom: 'Table ajoutée', genre: 'ajout' },
  TABLE_RETIREE: { marque: '−', nom: 'Table retirée', genre: 'retrait' },
  TABLE_CHANGEE: { marque: '~', nom: 'Table changée', genre: 'changement' },
  COLONNE_AJOUTEE: { marque: '+', nom: 'Colonne ajoutée', genre: 'ajout' },
  COLONNE_RETIREE: { marque: '−', nom: 'Colonne retirée', genre: 'retrait' },
  COLONNE_CHANGEE: { marque: '~', nom: 'Colonne changée', genre: 'changement' },
  LIGNE_AJOUTEE: { marque: '+', nom: 'Ligne ajoutée', genre: 'ajout' },
  LIGNE_RETIREE: { marque: '−', nom: 'Ligne retirée', genre: 'retrait' },
  LIGNE_DEPLACEE: { marque: '↕', nom: 'Ligne déplacée', genre: 'changement' },
  CELLULE: { marque: '~', nom: 'Cellule changée', genre: 'changement' },
  ANNOTATION: { marque: '~', nom: 'Annotation changée', genre: 'changement' },
  SCENARIO_AJOUTE: { marque: '+', nom: 'Scénario ajouté', genre: 'ajout' },
  SCENARIO_RETIRE: { marque: '−', nom: 'Scénario retiré', genre: 'retrait' },
  SCENARIO_CHANGE: { marque: '~', nom: 'Scénario changé', genre: 'changement' },
};

const AUTRE: Signe = { marque: '~', nom: 'Changement', genre: 'changement' };

export function signe(difference: Difference): Signe {
  return SIGNES[String(difference.nature)] ?? AUTRE;
}

/** Table by table, in the order they came. */
export function grouper(differences: readonly Difference[]): Groupe[] {
  const groupes = new Map<string, Groupe>();
  for (const difference of differences) {
    const titre = titreDe(difference);
    const groupe = groupes.get(titre) ?? { titre, table: difference.table, differences: [] };
    groupe.differences.push(difference);
    groupes.set(titre, groupe);
  }
  return [...groupes.values()];
}

function titreDe(difference: Difference): string {
  if (difference.table !== undefined) {
    return difference.table;
  }
  return String(difference.nature).startsWith('SCENARIO') ? 'Scénarios' : 'Le jeu de règles';
}
