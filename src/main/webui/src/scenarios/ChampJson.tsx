import { useId } from 'preact/hooks';

interface Props {
  libelle: string;
  aide: string;
  valeur: string;
  erreur?: string;
  onInput: (texte: string) => void;
}

export function ChampJson({ libelle, aide, valeur, erreur, onInput }: Props) {
  const id = useId();
  return (
    <div class="champ-json">
      <label for={id}>{libelle}</label>
      <textarea
        id={id}
        rows={6}
        spellcheck={false}
        value={valeur}
        aria-invalid={erreur !== undefined}
        aria-describedby={`${id}-aide`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <small id={`${id}-aide`} class={erreur === undefined ? 'discret' : 'echoue'}>
        {erreur ?? aide}
      </small>
    </div>
  );
}
