import type { Brouillon, Version } from '../api/schemas';
import { api, body } from '../api/client';
import { auteurs } from './auteurs';

const TAILLE = 100;

interface Page<T> {
  elements: T[];
  total: number;
}

/** All versions, the latest first. */
export function lireVersions(): Promise<Version[]> {
  return toutes((page) => body(api.GET('/regles', { params: { query: { page, taille: TAILLE } } })));
}

export function lireBrouillons(): Promise<Brouillon[]> {
  return toutes((page) => body(api.GET('/brouillons', { params: { query: { page, taille: TAILLE } } })));
}

/** Whoever had a hand in a draft or in those whose content it took up: none of them may approve it. */
export async function lireAuteurs(brouillon: Brouillon): Promise<string[]> {
  if (brouillon.reprisDe === undefined) {
    return auteurs(brouillon);
  }
  const repris = await body(api.GET('/brouillons/{id}', { params: { path: { id: brouillon.reprisDe } } }));
  return [...new Set([...auteurs(brouillon), ...(await lireAuteurs(repris))])];
}

async function toutes<T>(lire: (page: number) => Promise<Page<T>>): Promise<T[]> {
  const lus: T[] = [];
  for (let page = 1; ; page++) {
    const { elements, total } = await lire(page);
    lus.push(...elements);
    if (elements.length === 0 || lus.length >= total) {
      return lus;
    }
  }
}
