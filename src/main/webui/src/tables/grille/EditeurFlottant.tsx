import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  nom: string;
  cellule: HTMLElement;
  genre: string;
  children: ComponentChildren;
  onAbandon: () => void;
  /** A click beside the editor keeps what was typed, as in Excel. */
  onDehors: () => void;
}

const BORD = 8;

/** A dialog over the cell that it edits; at the bottom of a narrow screen. */
export function EditeurFlottant({ nom, cellule, genre, children, onAbandon, onDehors }: Props) {
  const dialogue = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const place = cellule.getBoundingClientRect();
    const boite = dialogue.current!;
    boite.style.setProperty('--largeur-de-cellule', `${place.width}px`);
    boite.showModal();
    boite.querySelector<HTMLElement>('[data-premier]')?.focus();
    boite.style.left = `${Math.max(BORD, Math.min(place.left, window.innerWidth - boite.offsetWidth - BORD))}px`;
    boite.style.top = `${Math.max(BORD, Math.min(place.top, window.innerHeight - boite.offsetHeight - BORD))}px`;
  }, []);

  return (
    <dialog
      ref={dialogue}
      class={`editeur ${genre}`}
      aria-label={nom}
      onCancel={(event) => {
        event.preventDefault();
        onAbandon();
      }}
      onMouseDown={(event) => event.target === dialogue.current && onDehors()}
    >
      <div class="editeur-contenu">{children}</div>
    </dialog>
  );
}
