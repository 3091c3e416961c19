import { identityHeaders } from '../acces/identity';
import { Problem } from '../api/problem';

/** Brings a file of the service to the reader's own disk, under the name that the service gives it. */
export async function telecharger(adresse: string, nom: string, accept = '*/*'): Promise<void> {
  const answer = await fetch(adresse, { headers: { ...(await identityHeaders()), Accept: accept } }).catch(() => {
    throw Problem.unreachable();
  });
  if (!answer.ok) {
    throw await Problem.of(answer);
  }
  enregistrer(await answer.blob(), nom);
}

export function enregistrer(contenu: Blob, nom: string): void {
  const adresse = URL.createObjectURL(contenu);
  const ancre = Object.assign(document.createElement('a'), { href: adresse, download: nom });
  ancre.click();
  URL.revokeObjectURL(adresse);
}
