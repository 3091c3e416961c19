import { identityHeaders } from '../acces/identity';
import { Problem } from '../api/problem';
import type { Importation } from '../api/schemas';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface Envoi {
  brouillon: number;
  etag: string;
  fichier: File;
}

/** Looks at what a workbook would change, or takes it. */
export async function importer(envoi: Envoi, appliquer: boolean): Promise<Importation> {
  return (await envoyer(envoi, appliquer, 'application/json')).json();
}

/** The same workbook, with its findings on a sheet and on its cells. */
export async function annoter(envoi: Envoi): Promise<Blob> {
  return (await envoyer(envoi, false, XLSX)).blob();
}

async function envoyer({ brouillon, etag, fichier }: Envoi, appliquer: boolean, accept: string): Promise<Response> {
  const answer = await fetch(`/brouillons/${brouillon}/classeur?appliquer=${appliquer}`, {
    method: 'POST',
    headers: { ...(await identityHeaders()), 'If-Match': etag, 'Content-Type': XLSX, Accept: accept },
    body: fichier,
  }).catch(() => {
    throw Problem.unreachable();
  });
  if (!answer.ok) {
    throw await Problem.of(answer);
  }
  return answer;
}
