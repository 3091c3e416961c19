import type { ComponentChildren } from 'preact';
import type { LucideIcon } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import { Icone } from '../ui/Icone';
import { DialogueDeDemarche, type DialogueProps } from './DialogueDeDemarche';

interface Props<T> extends Omit<DialogueProps<T>, 'onFerme'> {
  icone?: LucideIcon;
  /** Colours of the button; Web Awesome's. */
  classe?: string;
  /** Why it cannot be done; said beside the button unless it already is in the element of that id. */
  empechement?: string;
  ditDans?: string;
  children?: ComponentChildren;
}

/** A button for something that is never undone silently: a dialog says what it does and asks why. */
export function Demarche<T>({ icone, classe = 'wa-outlined', empechement, ditDans, ...dialogue }: Props<T>) {
  const [ouvert, setOuvert] = useState(false);
  const raison = useId();
  return (
    <div class="demarche">
      <button
        type="button"
        class={classe}
        disabled={empechement !== undefined}
        aria-describedby={empechement === undefined ? undefined : (ditDans ?? raison)}
        onClick={() => setOuvert(true)}
      >
        {icone !== undefined && <Icone de={icone} />} {dialogue.nom}
      </button>
      {empechement !== undefined && ditDans === undefined && (
        <small id={raison} class="discret">
          {empechement}
        </small>
      )}
      {ouvert && <DialogueDeDemarche {...dialogue} onFerme={() => setOuvert(false)} />}
    </div>
  );
}
