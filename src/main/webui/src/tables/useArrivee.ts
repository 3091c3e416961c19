import { useEffect } from 'preact/hooks';
import type { Selection } from './grille/useSelection';

/** Shows the row that the address names, under the eyes and under the keyboard. */
export function useArrivee(grille: { current: HTMLElement | null }, ligne: string | undefined, selection: Selection) {
  useEffect(() => {
    if (ligne !== undefined) {
      grille.current?.querySelector(`tr[data-ligne="${CSS.escape(ligne)}"]`)?.scrollIntoView({ block: 'center' });
      selection.reprendre();
    }
  }, [ligne]);
}
