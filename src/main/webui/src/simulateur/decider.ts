import { api, body } from '../api/client';
import type { Bascule, Decision, Demande } from '../api/schemas';
import type { Jeu } from '../jeu/jeu';

/** Decides with the rules of a draft, or with those in force on the day of the demand. */
export function decider(demande: Demande, jeu: Jeu): Promise<Decision> {
  return jeu.genre === 'BROUILLON'
    ? body(api.POST('/brouillons/{id}/decision', { params: { path: { id: jeu.id } }, body: demande }))
    : body(api.POST('/decide', { body: demande }));
}

export async function bascules(demande: Demande): Promise<Bascule[]> {
  return (await body(api.POST('/decide/bascules', { body: demande }))).bascules;
}
