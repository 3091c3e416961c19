import type { Version } from '../api/schemas';

type Datee = Pick<Version, 'numero' | 'etat' | 'enVigueurDepuis'>;

/** The days on which a version decides; without an end until another one replaces it; nothing when it never decides. */
export interface Periode {
  du: string;
  au?: string;
}

/** Of two that come into force on the same day, the later one decides: the other never does. */
export function periode(version: Datee, versions: readonly Datee[]): Periode | undefined {
  const valables = versions.filter((autre) => autre.etat !== 'ANNULEE');
  const remplacee = valables.some(
    (autre) => autre.enVigueurDepuis === version.enVigueurDepuis && autre.numero > version.numero,
  );
  if (version.etat === 'ANNULEE' || remplacee) {
    return undefined;
  }
  const suivante = valables
    .map((autre) => autre.enVigueurDepuis)
    .filter((debut) => debut > version.enVigueurDepuis)
    .sort()[0];
  return suivante === undefined
    ? { du: version.enVigueurDepuis }
    : { du: version.enVigueurDepuis, au: veille(suivante) };
}

/** The first day of the month after a day written YYYY-MM-DD. */
export function premierDuMoisSuivant(jour: string): string {
  const [annee = 0, mois = 0] = jour.split('-').map(Number);
  return iso(Date.UTC(annee, mois, 1));
}

function veille(jour: string): string {
  return iso(Date.parse(jour) - 24 * 60 * 60 * 1000);
}

function iso(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
