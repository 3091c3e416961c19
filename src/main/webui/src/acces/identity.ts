import { computed, signal } from '@preact/signals';
import type { Acces } from '../api/schemas';

export type Action = 'DECIDER' | 'LIRE' | 'REDIGER' | 'APPROUVER';

const STORE = 'aiguillage.compte';

/** The demonstration account of this tab, as the header « Authorization » gives it. */
let compte: string | undefined = sessionStorage.getItem(STORE) ?? undefined;

/** What the service says of whoever asks; undefined until it has answered. */
export const acces = signal<Acces | undefined>(undefined);

export const identite = computed(() => acces.value?.identite);

/** Whether whoever asks may do this, and why not. */
export function droit(action: Action): { permis: boolean; raison?: string } {
  return acces.value?.droits.find((connu) => connu.action === action) ?? { permis: false };
}

/** The headers that say who asks; the first keeps the browser from opening a dialog of its own on a 401. */
export async function identityHeaders(): Promise<Record<string, string>> {
  const authorization = compte ?? (await bearer());
  return {
    'X-Requested-With': 'XMLHttpRequest',
    ...(authorization === undefined ? {} : { Authorization: authorization }),
  };
}

/** Whether the service knows this name and password, which are then kept for this tab. */
export async function signInWithPassword(nom: string, motDePasse: string): Promise<boolean> {
  const bytes = new TextEncoder().encode(`${nom}:${motDePasse}`);
  compte = `Basic ${btoa(String.fromCharCode(...bytes))}`;
  const answer = await ask();
  if (!answer.ok) {
    compte = undefined;
    return false;
  }
  sessionStorage.setItem(STORE, compte);
  acces.value = await answer.json();
  return true;
}

export async function signInWithProvider(): Promise<void> {
  const { leaveForProvider } = await import('./provider');
  await leaveForProvider(acces.value!.fournisseur!);
}

/** Takes what the provider has answered; gives the address where one was. */
export async function finishSignIn(): Promise<string> {
  const { comeBack } = await import('./provider');
  const address = await comeBack(acces.value!.fournisseur!);
  await loadAcces();
  return address;
}

export async function signOut(): Promise<void> {
  compte = undefined;
  sessionStorage.removeItem(STORE);
  const fournisseur = acces.value?.fournisseur;
  if (fournisseur !== undefined) {
    const { forget } = await import('./provider');
    await forget(fournisseur);
  }
  await loadAcces();
}

/** Asks the service who one is: first as nobody, which tells of the provider, then with its token. */
export async function loadAcces(): Promise<void> {
  const answer = await ask();
  if (answer.status === 401) {
    return signOut();
  }
  const unknown = acces.value?.fournisseur === undefined;
  acces.value = await answer.json();
  if (unknown && (await bearer()) !== undefined) {
    await loadAcces();
  }
}

async function ask(): Promise<Response> {
  return fetch('/acces', { headers: await identityHeaders() });
}

async function bearer(): Promise<string | undefined> {
  const fournisseur = acces.value?.fournisseur;
  if (fournisseur === undefined) {
    return undefined;
  }
  const { token } = await import('./provider');
  const known = await token(fournisseur);
  return known === undefined ? undefined : `Bearer ${known}`;
}
