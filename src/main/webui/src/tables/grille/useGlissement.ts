import { useRef } from 'preact/hooks';
import type { Edition } from '../edition/Edition';
import type { Selection } from './useSelection';
import type { VueDeTable } from './vue';

/** Moves rows, by keyboard or by dragging their headings. */
export function useGlissement(vue: VueDeTable, edition: Edition | undefined) {
  const tiree = useRef<string | undefined>();
  const ordre = vue.table.lignes.map(({ id }) => id);

  function deplacer(rang: number, pas: -1 | 1, selection: Selection): void {
    const ligne = vue.lignes[rang]?.id;
    const place = ordre.indexOf(ligne ?? '');
    if (edition === undefined || vue.filtree || place < 0 || ordre[place + pas] === undefined) {
      return;
    }
    const avant = pas < 0 ? ordre[place - 1] : ordre[place + 2];
    void edition.modifier({ operation: 'DEPLACER', ligne, avant });
    selection.aller({ ...selection.actif, rang: rang + pas });
  }

  function visee(event: DragEvent): HTMLElement | null {
    return (event.target as Element).closest<HTMLElement>('tr[data-ligne]');
  }

  function marquer(rangee: HTMLElement | null): void {
    document.querySelector('tr.cible')?.classList.remove('cible');
    rangee?.classList.add('cible');
  }

  return {
    deplacer,
    evenements: {
      onDragStart(event: DragEvent) {
        tiree.current = visee(event)?.dataset.ligne;
        event.dataTransfer?.setData('text/plain', tiree.current ?? '');
      },
      onDragOver(event: DragEvent) {
        if (tiree.current !== undefined) {
          event.preventDefault();
          marquer(visee(event));
        }
      },
      onDragEnd() {
        tiree.current = undefined;
        marquer(null);
      },
      onDrop(event: DragEvent) {
        const avant = visee(event)?.dataset.ligne;
        if (edition !== undefined && tiree.current !== undefined && avant !== undefined && avant !== tiree.current) {
          event.preventDefault();
          void edition.modifier({ operation: 'DEPLACER', ligne: tiree.current, avant: avant || undefined });
        }
      },
    },
  };
}
