import { api, body, type Revised } from '../api/client';
import type { Decision, Execution, Version } from '../api/schemas';
import type { Jeu } from './jeu';

interface Page<T> {
  elements: T[];
  total: number;
}

type Lecture = (chemin: string, options?: object) => Promise<{ data?: unknown; response: Response }>;

const TAILLE = 100;
const get = api.GET as unknown as Lecture;
const post = api.POST as unknown as Lecture;

/** The version that decides today; nothing when none does. */
export async function versionEnVigueur(): Promise<Version | undefined> {
  const { elements } = await body(api.GET('/regles', { params: { query: { taille: TAILLE } } }));
  return elements.find((version) => version.etat === 'EN_VIGUEUR');
}

/** Where a rule set is read over HTTP: what may be read of a draft may be read of a version, at the same place below. */
async function racine(jeu: Jeu): Promise<string> {
  switch (jeu.genre) {
    case 'BROUILLON':
      return `/brouillons/${jeu.id}`;
    case 'VERSION':
      return `/regles/${jeu.numero}`;
    case 'EN_VIGUEUR':
      return `/regles/${(await versionEnVigueur())?.numero}`;
  }
}

export async function lire<T>(jeu: Jeu, chemin: string): Promise<T> {
  return (await get(`${await racine(jeu)}/${chemin}`)).data as T;
}

/** Plays the scenarios of a rule set: those of a version never change, so that their results are simply read. */
export async function jouerLesScenarios(jeu: Jeu): Promise<Execution> {
  const jouer = jeu.genre === 'BROUILLON' ? post : get;
  return (await jouer(`${await racine(jeu)}/scenarios/execution`)).data as Execution;
}

/** What a draft answers to a demand. */
export async function decider(id: number, demande: object): Promise<Decision> {
  return (await post(`/brouillons/${id}/decision`, { body: demande })).data as Decision;
}

/** Every page of a list, with the entity tag of the first: a write in between is then refused, never lost. */
export async function lireTout<T>(jeu: Jeu, chemin: string): Promise<Revised<T[]>> {
  const adresse = `${await racine(jeu)}/${chemin}`;
  const page = (numero: number) => get(adresse, { params: { query: { page: numero, taille: TAILLE } } });
  const premiere = await page(1);
  const { elements, total } = premiere.data as Page<T>;
  const autres = Array.from({ length: Math.max(0, Math.ceil(total / TAILLE) - 1) }, (_, rang) => page(rang + 2));
  const suite = (await Promise.all(autres)).flatMap(({ data }) => (data as Page<T>).elements);
  return { content: [...elements, ...suite], etag: premiere.response.headers.get('ETag') ?? '' };
}
