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

/**
 * What the checks and the scenarios say of a table, asked again after each change; the last answer stays meanwhile. No
 * scenario is played on rules that have errors.
 */
export function useExamen(jeu: Jeu, table: Table): Examen {
  const [constatations, setConstatations] = useState<ConstatationsDeTable>();
  const [couverture, setCouverture] = useState<Couverture>();

  useEffect(() => {
    let courant = true;
    const examiner = async () => {
      const sain = jeu.genre !== 'BROUILLON' || (await controler());
      await new Promise((suite) => setTimeout(suite, couverture === undefined ? 0 : REPIT));
      const lue = courant && sain ? await lireCouverture(jeu, table.id) : undefined;
      if (courant && lue !== undefined) {
        setCouverture(lue);
      }
    };
    const controler = async () => {
      const lues = await lireConstatations(jeu, table.id);
      if (courant) {
        setConstatations(lues);
      }
      return lues.ailleurs === 0 && lues.constatations.every(({ gravite }) => gravite !== 'ERREUR');
    };
    examiner().catch(() => undefined);
    return () => {
      courant = false;
    };
  }, [table]);

  return { constatations, couverture };
}
