import { useState } from 'preact/hooks';
import { semblable } from '../cellule/saisie';

interface Props {
  nom: string;
  genre: 'radio' | 'checkbox';
  valeurs: string[];
  choisies: string[];
  mot: (valeur: string) => string;
  onChoix: (valeurs: string[]) => void;
  onClic?: (valeur: string) => void;
  onTouche: (touche: 'Enter' | 'Tab', arriere: boolean) => void;
}

const LONGUE = 9;

/** The values of a column, to tick one or several; a long list is searched. Enter or Tab keeps the choice. */
export function ListeDeValeurs({ nom, genre, valeurs, choisies, mot, onChoix, onClic, onTouche }: Props) {
  const [recherche, setRecherche] = useState('');
  const [premiere] = useState(valeurs.find((valeur) => choisies.includes(valeur)) ?? valeurs[0]);
  const trouvees = valeurs.filter((valeur) => semblable(`${valeur} ${mot(valeur)}`).includes(semblable(recherche)));

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' || (event.key === 'Tab' && genre === 'radio')) {
      event.preventDefault();
      onTouche(event.key as 'Enter' | 'Tab', event.shiftKey);
    }
  }

  function choisir(valeur: string, cochee: boolean) {
    const autres = choisies.filter((choisie) => choisie !== valeur);
    onChoix(genre === 'radio' ? [valeur] : valeurs.filter((v) => autres.includes(v) || (cochee && v === valeur)));
  }

  return (
    <fieldset class="liste-de-valeurs" onKeyDown={onKeyDown}>
      <legend class="pour-lecteur">{nom}</legend>
      {valeurs.length > LONGUE && (
        <input
          type="search"
          aria-label="Chercher une valeur"
          placeholder="Chercher"
          value={recherche}
          onInput={(event) => setRecherche(event.currentTarget.value)}
        />
      )}
      <div class="valeurs">
        {trouvees.map((valeur) => (
          <label key={valeur} title={valeur} onClick={(event) => event.detail > 0 && onClic?.(valeur)}>
            <input
              type={genre}
              data-premier={valeur === premiere || undefined}
              name={genre === 'radio' ? 'valeur' : valeur}
              checked={choisies.includes(valeur)}
              onChange={(event) => choisir(valeur, event.currentTarget.checked)}
            />{' '}
            {mot(valeur)}
          </label>
        ))}
        {trouvees.length === 0 && <p class="discret">Aucune valeur ne ressemble à cela.</p>}
      </div>
    </fieldset>
  );
}
