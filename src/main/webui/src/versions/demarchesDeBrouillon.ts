import { api, body } from '../api/client';
import type { Brouillon, Version } from '../api/schemas';
import { texte } from './saisie';

/** A draft as it was read, with the revision that the reader has seen. */
export interface Vu {
  id: number;
  etag: string;
}

export function proposer(vu: Vu, saisie: FormData): Promise<Brouillon> {
  return body(api.POST('/brouillons/{id}/proposition', { params: params(vu), body: { motif: texte(saisie, 'motif') } }));
}

export function approuver(vu: Vu, saisie: FormData): Promise<Version> {
  const corps = { enVigueurDepuis: texte(saisie, 'enVigueurDepuis'), motif: texte(saisie, 'motif') };
  return body(api.POST('/brouillons/{id}/approbation', { params: params(vu), body: corps }));
}

export function refuser(vu: Vu, saisie: FormData): Promise<Brouillon> {
  return body(api.POST('/brouillons/{id}/refus', { params: params(vu), body: { motif: texte(saisie, 'motif') } }));
}

export function abandonner(vu: Vu, saisie: FormData): Promise<Brouillon> {
  return body(api.POST('/brouillons/{id}/abandon', { params: params(vu), body: { motif: texte(saisie, 'motif') } }));
}

/** A new draft with the content of this one. */
export function reprendre(id: number, saisie: FormData): Promise<Brouillon> {
  return body(
    api.POST('/brouillons/{id}/reprise', { params: { path: { id } }, body: { motif: texte(saisie, 'motif') } }),
  );
}

function params({ id, etag }: Vu) {
  return { path: { id }, header: { 'If-Match': etag } };
}
