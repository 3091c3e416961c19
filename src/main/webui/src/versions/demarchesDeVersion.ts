import { api, body } from '../api/client';
import type { Brouillon, Version } from '../api/schemas';
import { texte } from './saisie';

export function ouvrirBrouillon(base: number, saisie: FormData): Promise<Brouillon> {
  return body(api.POST('/brouillons', { body: { titre: texte(saisie, 'titre'), motif: texte(saisie, 'motif'), base } }));
}

export function revenir(numero: number, saisie: FormData): Promise<Brouillon> {
  return body(
    api.POST('/regles/{numero}/retour', { params: { path: { numero } }, body: { motif: texte(saisie, 'motif') } }),
  );
}

export function annuler(numero: number, saisie: FormData): Promise<Version> {
  return body(
    api.POST('/regles/{numero}/annulation', { params: { path: { numero } }, body: { motif: texte(saisie, 'motif') } }),
  );
}

export function importerArchive(saisie: FormData): Promise<Brouillon> {
  return body(
    api.POST('/brouillons/import', {
      params: { query: { titre: texte(saisie, 'titre'), motif: texte(saisie, 'motif') } },
      body: saisie.get('archive') as unknown as string,
      bodySerializer: (archive) => archive,
      headers: { 'Content-Type': 'application/zip' },
    }),
  );
}
