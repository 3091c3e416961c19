import { signal } from '@preact/signals';

export const signInOpen = signal(false);

export function openSignIn(): void {
  signInOpen.value = true;
}
