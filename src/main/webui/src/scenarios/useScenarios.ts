import { useState } from 'preact/hooks';
import { api, body } from '../api/client';
import { Problem } from '../api/problem';
import type { Brouillon, Scenario } from '../api/schemas';
import { droit, identite } from '../acces/identity';
import type { Jeu } from '../jeu/jeu';
import { jouerLesScenarios, lireTout } from '../jeu/lecture';
import { useResource } from '../ui/resource';
import type { Ecriture } from './ecriture';

/** How far a series of writes is, and why it stopped short. */
export interface Avancee {
  faites: number;
  total: number;
  problem?: Problem;
}

export type Scenarios = ReturnType<typeof useScenarios>;

/** The scenarios of a rule set, what they give, and how to change them when one may. */
export function useScenarios(jeu: Jeu) {
  const cle = JSON.stringify([jeu, identite.value?.nom]);
  const brouillon = useResource(() => lireBrouillon(jeu), [cle]);
  const lus = useResource(() => lireTout<Scenario>(jeu, 'scenarios'), [cle]);
  const execution = useResource(() => jouerLesScenarios(jeu), [cle]);
  const [avancee, setAvancee] = useState<Avancee>();
  const empechement = pourquoiPas(jeu, brouillon.content);

  function reload() {
    setAvancee(undefined);
    lus.reload();
    execution.reload();
  }

  async function appliquer(ecritures: readonly Ecriture[]): Promise<Problem | undefined> {
    let etag = lus.content?.etag ?? '';
    let faites = 0;
    setAvancee({ faites, total: ecritures.length });
    try {
      for (const ecriture of ecritures) {
        etag = await ecriture(jeu.genre === 'BROUILLON' ? jeu.id : 0, etag);
        faites += 1;
        setAvancee({ faites, total: ecritures.length });
      }
      reload();
      return undefined;
    } catch (error) {
      const problem = Problem.from(error);
      setAvancee({ faites, total: ecritures.length, problem });
      if (faites > 0) {
        lus.reload();
        execution.reload();
      }
      return problem;
    }
  }

  return { jeu, brouillon: brouillon.content, lus, execution, empechement, avancee, appliquer, reload };
}

async function lireBrouillon(jeu: Jeu): Promise<Brouillon | undefined> {
  if (jeu.genre !== 'BROUILLON') {
    return undefined;
  }
  return body(api.GET('/brouillons/{id}', { params: { path: { id: jeu.id } } }));
}

/** Why the scenarios cannot be changed; nothing when they can. */
function pourquoiPas(jeu: Jeu, brouillon: Brouillon | undefined): string | undefined {
  if (jeu.genre !== 'BROUILLON') {
    return 'Une version publiée ne se modifie plus\u00a0: ouvrez un brouillon pour changer ses scénarios.';
  }
  const { permis, raison } = droit('REDIGER');
  if (!permis) {
    return `Vous pouvez lire ces scénarios, pas les changer.${raison === undefined ? '' : ` ${raison}`}`;
  }
  if (brouillon !== undefined && brouillon.etat !== 'BROUILLON') {
    return 'Ce brouillon n’est plus modifiable\u00a0: reprenez-en une copie depuis «\u00a0Versions\u00a0».';
  }
  return undefined;
}
