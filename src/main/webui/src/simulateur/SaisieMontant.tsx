import { useEffect, useState } from 'preact/hooks';
import type { Champ } from './champs';
import { ecrireMontant, lireMontant } from './montant';

interface Props {
  champ: Champ;
  valeur?: number;
  onChange: (valeur: number | undefined) => void;
}

/** An amount as people type it; what cannot be read stays there and is said. */
export function SaisieMontant({ champ, valeur, onChange }: Props) {
  const [texte, setTexte] = useState(ecrireMontant(valeur));
  const illisible = texte.trim() !== '' && lireMontant(texte) === undefined;

  useEffect(() => {
    if (lireMontant(texte) !== valeur) {
      setTexte(ecrireMontant(valeur));
    }
  }, [valeur]);

  return (
    <div class="champ-montant">
      <label for={champ.champ}>{champ.libelle}</label>
      <span class="montant">
        <input
          id={champ.champ}
          inputMode="decimal"
          autocomplete="off"
          value={texte}
          aria-invalid={illisible}
          aria-describedby={illisible ? `${champ.champ}-erreur` : undefined}
          onInput={(event) => {
            setTexte(event.currentTarget.value);
            onChange(lireMontant(event.currentTarget.value));
          }}
          onBlur={() => !illisible && setTexte(ecrireMontant(lireMontant(texte)))}
        />
        <span aria-hidden="true">€</span>
      </span>
      {illisible && (
        <small class="erreur" id={`${champ.champ}-erreur`} role="alert">
          Écrivez un montant tel que 12 000 ou 12 000,50.
        </small>
      )}
    </div>
  );
}
