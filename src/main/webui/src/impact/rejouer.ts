import type { components } from '../api/contrat';
import { api } from '../api/client';
import { Problem } from '../api/problem';
import { lignesDe, nombreDeLignes } from './lignes';

export type Avancement = components['schemas']['Avancement'];
export type BilanDeRejeu = components['schemas']['BilanDeRejeu'];

const AU_DEPART: Avancement = { total: 0, changees: 0, illisibles: 0 };

/**
 * Sends a file of demands, follows the answer line by line, and gives the balance that ends it.
 *
 * @param suivre told how far it is, and how many demands the file seems to have
 */
export async function rejouer(
  id: number,
  fichier: File,
  suivre: (avancement: Avancement, demandes: number) => void,
): Promise<BilanDeRejeu> {
  const csv = /\.csv$/i.test(fichier.name) || fichier.type === 'text/csv';
  const demandes = (await nombreDeLignes(fichier.stream())) - (csv ? 1 : 0);
  suivre(AU_DEPART, demandes);
  const { data } = await api.POST('/brouillons/{id}/impact/demandes', {
    params: { path: { id } },
    body: fichier as unknown as string,
    bodySerializer: (corps) => corps,
    headers: { 'Content-Type': csv ? 'text/csv' : 'application/x-ndjson' },
    parseAs: 'stream',
  });
  for await (const ligne of lignesDe(data as unknown as ReadableStream<Uint8Array>)) {
    const { avancement, bilan } = JSON.parse(ligne) as components['schemas']['Rejeu'];
    if (bilan !== undefined) {
      return bilan;
    }
    suivre(avancement ?? AU_DEPART, demandes);
  }
  throw new Problem(0, { detail: 'La réponse s’est arrêtée avant le bilan. Réessayez.' });
}
