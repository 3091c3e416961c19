import { signal } from '@preact/signals';

export type Theme = 'clair' | 'sombre';

const STORE = 'aiguillage.theme';
const sombre = window.matchMedia('(prefers-color-scheme: dark)');

export const theme = signal<Theme>(kept() ?? (sombre.matches ? 'sombre' : 'clair'));

/** Follows the system until somebody chooses. */
export function applyTheme(): void {
  sombre.addEventListener('change', () => {
    if (kept() === undefined) {
      theme.value = sombre.matches ? 'sombre' : 'clair';
    }
  });
  theme.subscribe((chosen) => document.documentElement.classList.toggle('wa-dark', chosen === 'sombre'));
}

export function toggleTheme(): void {
  theme.value = theme.value === 'sombre' ? 'clair' : 'sombre';
  localStorage.setItem(STORE, theme.value);
}

function kept(): Theme | undefined {
  return (localStorage.getItem(STORE) as Theme | null) ?? undefined;
}
