import { useEffect, useState } from 'preact/hooks';
import type { Table } from '../api/schemas';
import type { Jeu } from '../jeu/jeu';
import type { Couverture } from './grille/vue';
import { type ConstatationsDeTable, lireConstatations, lireCouverture } from './lecture';

interface Examen {
  constatations: ConstatationsDeTable | undefined;
  couverture: Couverture | undefined;
}

const REPIT = 1500;

/** What the checks and the scenarios say of a table, asked again after each change; the last answer stays meanwhile. */
export function useExamen(jeu: Jeu, table: Table): Examen {
  const [constatations, setConstatations] = useState<ConstatationsDeTable>();
  const [couverture, setCouverture] = useState<Couverture>();

  useEffect(() => {
    let courant = true;
    const garder =
      <T>(poser: (lu: T) => void) =>
      (lu: T) =>
        courant && poser(lu);
    if (jeu.genre === 'BROUILLON') {
      lireConstatations(jeu, table.id).then(garder(setConstatations), () => undefined);
    }
    const attente = window.setTimeout(
      () => lireCouverture(jeu, table.id).then(garder(setCouverture), garder(() => setCouverture(undefined))),
      couverture === undefined ? 0 : REPIT,
    );
    return () => {
      courant = false;
      window.clearTimeout(attente);
    };
  }, [table]);

  return { constatations, couverture };
}
