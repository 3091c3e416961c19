import { computed, signal } from '@preact/signals';
import type { Acces } from '../api/schemas';

interface Credentials {
  scheme: 'Basic' | 'Bearer';
  value: string;
}

const STORE = 'aiguillage.identite';

const credentials = signal<Credentials | undefined>(restored());

/** What the service says of whoever asks; undefined until it has answered. */
export const acces = signal<Acces | undefined>(undefined);

export const identite = computed(() => acces.value?.identite);

export type Action = 'DECIDER' | 'LIRE' | 'REDIGER' | 'APPROUVER';

/** Whether whoever asks may do this, and why not. */
export function droit(action: Action): { permis: boolean; raison?: string } {
  return acces.value?.droits.find((connu) => connu.action === action) ?? { permis: false };
}

/** The headers that say who asks; the second keeps the browser from opening a dialog of its own on a 401. */
export async function identityHeaders(): Promise<Record<string, string>> {
  const known = credentials.value;
  return {
    'X-Requested-With': 'XMLHttpRequest',
    ...(known === undefined ? {} : { Authorization: `${known.scheme} ${known.value}` }),
  };
}

/** Asks the service who these credentials are, and keeps them for this tab when it knows them. */
export async function signIn(scheme: 'Basic' | 'Bearer', value: string): Promise<boolean> {
  const answer = await fetch('/acces', {
    headers: { 'X-Requested-With': 'XMLHttpRequest', Authorization: `${scheme} ${value}` },
  });
  if (!answer.ok) {
    return false;
  }
  keep({ scheme, value });
  acces.value = await answer.json();
  return true;
}

export function signInWithPassword(nom: string, motDePasse: string): Promise<boolean> {
  const bytes = new TextEncoder().encode(`${nom}:${motDePasse}`);
  return signIn('Basic', btoa(String.fromCharCode(...bytes)));
}

export function signOut(): void {
  if (credentials.value !== undefined) {
    keep(undefined);
    void loadAcces();
  }
}

export async function loadAcces(): Promise<void> {
  const answer = await fetch('/acces', { headers: await identityHeaders() });
  if (answer.status === 401) {
    keep(undefined);
    return loadAcces();
  }
  acces.value = await answer.json();
}

function keep(known: Credentials | undefined): void {
  credentials.value = known;
  if (known === undefined) {
    sessionStorage.removeItem(STORE);
  } else {
    sessionStorage.setItem(STORE, JSON.stringify(known));
  }
}

function restored(): Credentials | undefined {
  const kept = sessionStorage.getItem(STORE);
  return kept === null ? undefined : (JSON.parse(kept) as Credentials);
}
