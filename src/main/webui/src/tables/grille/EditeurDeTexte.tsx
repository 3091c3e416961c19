import { useLayoutEffect, useRef } from 'preact/hooks';
import { genreDe } from '../cellule/genre';
import type { EditeurProps } from './Editeur';
import { EditeurFlottant } from './EditeurFlottant';

/** Edits a text or an amount; Enter or Tab keeps it, Shift+Enter starts a line. */
export function EditeurDeTexte({ colonne, nom, saisie, cellule, onSaisie, onAbandon }: EditeurProps) {
  const champ = useRef<HTMLTextAreaElement>(null);
  const nombre = genreDe(colonne) === 'NOMBRE';

  useLayoutEffect(() => {
    const { value } = champ.current!;
    champ.current!.setSelectionRange(value.length, value.length);
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') {
      event.preventDefault();
      onSaisie(champ.current!.value, event.key as 'Enter' | 'Tab', event.shiftKey);
    }
  }

  return (
    <EditeurFlottant
      genre={nombre ? 'nombre' : 'texte'}
      {...{ nom, cellule, onAbandon }}
      onDehors={() => onSaisie(champ.current!.value)}
    >
      <textarea
        ref={champ}
        data-premier
        aria-label={nom}
        rows={nombre ? 1 : 3}
        inputMode={nombre ? 'decimal' : 'text'}
        defaultValue={saisie}
        onKeyDown={onKeyDown}
      />
      <div class="editeur-actions">
        <button type="button" class="wa-size-s" onClick={() => onSaisie(champ.current!.value)}>
          Valider
        </button>
        <button type="button" class="wa-size-s wa-plain" onClick={onAbandon}>
          Annuler
        </button>
      </div>
    </EditeurFlottant>
  );
}
