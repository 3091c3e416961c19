import type { components } from '../api/contrat';
import type { Scenario } from '../api/schemas';

export type Resultat = components['schemas']['ResultatDeScenario'];
export type Ecart = components['schemas']['Ecart'];
export type Etat = 'PASSE' | 'ECHOUE' | 'EN_COURS';

/** A scenario with what came of it, when it has been played. */
export interface Essai {
  scenario: Scenario;
  resultat?: Resultat;
}

export interface Filtre {
  texte: string;
  acte: string;
  echecs: boolean;
}

export const SANS_FILTRE: Filtre = { texte: '', acte: '', echecs: false };

export function essais(scenarios: readonly Scenario[], resultats: readonly Resultat[] = []): Essai[] {
  const parNom = new Map(resultats.map((resultat) => [resultat.nom, resultat]));
  return scenarios.map((scenario) => ({ scenario, resultat: parNom.get(scenario.nom) }));
}

export function etat({ resultat }: Essai): Etat {
  if (resultat === undefined) {
    return 'EN_COURS';
  }
  return resultat.passe ? 'PASSE' : 'ECHOUE';
}

export function acteDe(scenario: Scenario): string {
  return String((scenario.demande as { acte?: string }).acte ?? '');
}

/** Every word must be found somewhere in the scenario, whatever the case, the accents and the kind of spaces. */
export function retenus(tous: readonly Essai[], { texte, acte, echecs }: Filtre): Essai[] {
  const mots = simple(texte).split(/\s+/).filter(Boolean);
  return tous.filter(
    (essai) =>
      (!echecs || etat(essai) === 'ECHOUE') &&
      (acte === '' || acteDe(essai.scenario) === acte) &&
      mots.every((mot) => cherchable(essai.scenario).includes(mot)),
  );
}

/** The scenario that expects what was obtained, for one field or for all that differ. */
export function accepter({ scenario, resultat }: Essai, champ?: string): Scenario {
  const ecarts = resultat?.ecarts.filter((ecart) => champ === undefined || ecart.champ === champ) ?? [];
  return {
    ...scenario,
    attendu: { ...scenario.attendu, ...Object.fromEntries(ecarts.map((ecart) => [ecart.champ, ecart.obtenu])) },
  };
}

function cherchable({ nom, description, faits, lectures }: Scenario): string {
  return simple([nom, description, ...(faits ?? []), ...(lectures ?? [])].join(' '));
}

function simple(texte: string): string {
  return texte
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();
}
