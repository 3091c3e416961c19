import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Problem } from '../api/problem';
import { ProblemeDeDemarche } from './ProblemeDeDemarche';

export interface DialogueProps<T> {
  /** What the button says. */
  nom: string;
  titre: string;
  explication?: ComponentChildren;
  /** How the reason is asked for. */
  motif?: string;
  /** What takes its time. */
  attente?: string;
  faire: (saisie: FormData) => Promise<T>;
  onFait: (resultat: T) => void;
  onRecharger?: () => void;
  onFerme: () => void;
  children?: ComponentChildren;
}

const LONGUEUR_DU_MOTIF = 1000;

/** Says what is about to be done, asks why, and stays open with the reason when the service refuses. */
export function DialogueDeDemarche<T>(props: DialogueProps<T>) {
  const [probleme, setProbleme] = useState<Problem>();
  const [enCours, setEnCours] = useState(false);
  const dialogue = useRef<HTMLElementTagNameMap['wa-dialog'] | null>(null);
  const formulaire = useId();

  function fermer() {
    dialogue.current!.open = false;
  }

  async function envoyer(event: SubmitEvent) {
    event.preventDefault();
    setEnCours(true);
    setProbleme(undefined);
    try {
      const resultat = await props.faire(new FormData(event.currentTarget as HTMLFormElement));
      fermer();
      props.onFait(resultat);
    } catch (error) {
      setProbleme(Problem.from(error));
      setEnCours(false);
    }
  }

  return (
    <wa-dialog
      ref={(element) => {
        dialogue.current = element;
      }}
      label={props.titre}
      open
      onwa-after-hide={(event: Event) => event.target === dialogue.current && props.onFerme()}
    >
      <form id={formulaire} class="pile" onSubmit={envoyer}>
        {props.explication !== undefined && <p>{props.explication}</p>}
        {props.children}
        {props.motif !== undefined && (
          <label>
            {props.motif}
            <textarea name="motif" rows={3} required maxLength={LONGUEUR_DU_MOTIF} />
          </label>
        )}
        <div role="status">
          {enCours && (
            <p class="attente">
              <wa-spinner aria-hidden="true" /> {props.attente ?? 'En cours…'}
            </p>
          )}
        </div>
        {probleme !== undefined && (
          <ProblemeDeDemarche
            probleme={probleme}
            onRecharger={
              props.onRecharger &&
              (() => {
                fermer();
                props.onRecharger?.();
              })
            }
          />
        )}
      </form>
      <div slot="footer" class="rang">
        <button type="button" class="wa-plain" onClick={fermer}>
          Ne rien faire
        </button>
        <button type="submit" form={formulaire} class="wa-brand" disabled={enCours}>
          {props.nom}
        </button>
      </div>
    </wa-dialog>
  );
}
