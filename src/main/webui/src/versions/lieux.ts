import type { TableResume } from '../api/schemas';
import { api, body } from '../api/client';
import { lien, type Jeu } from '../jeu/jeu';

/** Where something is in a rule set, as findings and differences say it: by titles and headings. */
export interface Lieu {
  fichier?: string;
  table?: string;
  ligne?: string;
  colonne?: string;
}

type Tables = readonly Pick<TableResume, 'id' | 'nom'>[];

export function lireTables(jeu: Exclude<Jeu, { genre: 'EN_VIGUEUR' }>): Promise<TableResume[]> {
  return jeu.genre === 'BROUILLON'
    ? body(api.GET('/brouillons/{id}/tables', { params: { path: { id: jeu.id } } }))
    : body(api.GET('/regles/{numero}/tables', { params: { path: { numero: jeu.numero } } }));
}

/** The address of that place in a view of the rule set; nothing when no view shows it. */
export function lienVers(jeu: Jeu, lieu: Lieu, tables: Tables): string | undefined {
  const table = tables.find((connue) => connue.nom === lieu.table);
  if (table !== undefined) {
    return lien(jeu, 'tables', table.id) + requete({ ligne: lieu.ligne, colonne: lieu.colonne });
  }
  return lieu.fichier === 'scenarios.yaml' ? lien(jeu, 'scenarios') + requete({ scenario: lieu.ligne }) : undefined;
}

function requete(champs: Record<string, string | undefined>): string {
  const donnes = Object.entries(champs).filter((champ): champ is [string, string] => champ[1] !== undefined);
  return donnes.length === 0 ? '' : `?${new URLSearchParams(donnes)}`;
}
