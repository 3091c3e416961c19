import { useEffect } from 'preact/hooks';
import type { Selection } from './grille/useSelection';

/** Shows the row that the address names, under the eyes and under the keyboard. */
export function useArrivee(grille: { current: HTMLElement | null }, ligne: string | undefined, selection: Selection) {
  useEffect(() => {
    if (ligne !== undefined) {
      const rangee = grille.current?.querySelector<HTMLElement>(`tr[data-ligne="${CSS.escape(ligne)}"]`);
      const cadre = grille.current?.parentElement;
      if (rangee && cadre) {
        cadre.scrollTop = rangee.offsetTop - cadre.clientHeight / 2;
      }
      selection.reprendre();
    }
  }, [ligne]);
}
