import { signal } from '@preact/signals';
import { acces, signInWithProvider } from './identity';

export const signInOpen = signal(false);

/** Asks who one is: here for a demonstration account, at the provider of identities otherwise. */
export function openSignIn(): void {
  if (acces.value?.mode === 'FOURNISSEUR') {
    void signInWithProvider();
  } else {
    signInOpen.value = true;
  }
}
