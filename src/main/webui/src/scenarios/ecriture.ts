import { api, revised } from '../api/client';
import { Problem } from '../api/problem';
import { decider } from '../jeu/lecture';
import type { Scenario } from '../api/schemas';

/** A change of one scenario of a draft: answers the entity tag that the next one has to send. */
export type Ecriture = (id: number, etag: string) => Promise<string>;

/** Puts a scenario in the place of the one of that name, or adds it. */
export function ecrire(scenario: Scenario, ancienNom = scenario.nom): Ecriture {
  return async (id, etag) => {
    const params = { path: { id, nom: ancienNom }, header: { 'If-Match': etag } };
    return (await revised(api.PUT('/brouillons/{id}/scenarios/{nom}', { params, body: scenario }))).etag;
  };
}

export function supprimer(nom: string): Ecriture {
  return async (id, etag) => {
    const params = { path: { id, nom }, header: { 'If-Match': etag } };
    return (await revised(api.DELETE('/brouillons/{id}/scenarios/{nom}', { params }))).etag;
  };
}

const ILLISIBLE = 400;

/** Why the service could not read the demand of a scenario; nothing when it can, or when it cannot say. */
export async function refusDeLaDemande(id: number, { demande }: Scenario): Promise<Problem | undefined> {
  try {
    await decider(id, demande);
    return undefined;
  } catch (error) {
    const problem = Problem.from(error);
    return problem.status === ILLISIBLE ? problem : undefined;
  }
}
