import { api, body, type Revised, revised } from '../api/client';
import type { Brouillon, Constatation, Table, TableResume } from '../api/schemas';
import { EN_VIGUEUR, type Jeu } from '../jeu/jeu';
import { lire, versionEnVigueur } from '../jeu/lecture';
import type { Couverture } from './grille/vue';

/** The findings of the quick checks in one table, and how many there are elsewhere. */
export interface ConstatationsDeTable {
  constatations: Constatation[];
  ailleurs: number;
}

export function lireTables(jeu: Jeu): Promise<TableResume[]> {
  return lire(jeu, 'tables');
}

/** What a table is read with: the draft it belongs to and the table that this draft started from, if it is of a draft. */
export interface TableLue {
  lue: Revised<Table>;
  brouillon?: Brouillon;
  base?: Table;
}

export async function lireTable(jeu: Jeu, table: string): Promise<TableLue> {
  if (jeu.genre !== 'BROUILLON') {
    return { lue: { content: await lire<Table>(jeu, `tables/${encodeURIComponent(table)}`), etag: '' } };
  }
  const path = { id: jeu.id };
  const [brouillon, lue] = await Promise.all([
    body(api.GET('/brouillons/{id}', { params: { path } })),
    revised(api.GET('/brouillons/{id}/tables/{table}', { params: { path: { ...path, table } } })),
  ]);
  return { lue, brouillon, base: await lireBase(brouillon.base, table) };
}

/** A table that a draft brings was in no version. */
function lireBase(numero: number, table: string): Promise<Table | undefined> {
  return body(api.GET('/regles/{numero}/tables/{table}', { params: { path: { numero, table } } })).catch(
    () => undefined,
  );
}

export function lireConstatations(jeu: Jeu, table: string): Promise<ConstatationsDeTable> {
  return lire(jeu, `tables/${encodeURIComponent(table)}/constatations`);
}

interface LigneEprouvee {
  ligne: string;
  scenarios: string[];
}

/** The names of the scenarios that fire each row of a table; none for a table of texts, which fires nothing. */
export async function lireCouverture(jeu: Jeu, table: string): Promise<Couverture> {
  const lignes = await lire<LigneEprouvee[]>(jeu, `couverture/${encodeURIComponent(table)}`);
  return new Map(lignes.map(({ ligne, scenarios }) => [ligne, scenarios]));
}

/** A rule that infers something from facts, as its file writes it. */
export interface Raisonnement {
  nom: string;
  phrase: string;
  faits: string[];
  lectures: string[];
  scenarios: string[];
  texte: string;
}

/** A draft reasons as the version in force does: reasonings change with a release only. */
export function lireRaisonnements(jeu: Jeu): Promise<Raisonnement[]> {
  return lire(jeu.genre === 'BROUILLON' ? EN_VIGUEUR : jeu, 'raisonnements');
}

/** A file of tables, as a DMN editor reads it. */
export async function lireFichier(jeu: Jeu, nom: string): Promise<string> {
  if (jeu.genre === 'BROUILLON') {
    const path = { id: jeu.id, nom };
    return body<string>(api.GET('/brouillons/{id}/fichiers/{nom}', { params: { path }, parseAs: 'text' }));
  }
  const numero = jeu.genre === 'VERSION' ? jeu.numero : (await versionEnVigueur())!.numero;
  return body<string>(api.GET('/regles/{numero}/fichiers/{nom}', { params: { path: { numero, nom } }, parseAs: 'text' }));
}
