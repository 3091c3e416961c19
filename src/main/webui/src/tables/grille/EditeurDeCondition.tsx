import { useState } from 'preact/hooks';
import { type Condition, ecrireCondition, lireCondition } from '../cellule/condition';
import { motDe } from '../cellule/mots';
import type { EditeurProps } from './Editeur';
import { EditeurFlottant } from './EditeurFlottant';
import { ListeDeValeurs } from './ListeDeValeurs';

const MODES: [Condition['genre'], string][] = [
  ['TOUTE', 'Toute valeur'],
  ['PARMI', 'Une de ces valeurs'],
  ['SAUF', 'Toutes sauf celles-ci'],
];

/** Says which values of a column will do. Ticking a value while any would do keeps that one only. */
export function EditeurDeCondition({ colonne, nom, texte, cellule, onSaisie, onAbandon }: EditeurProps) {
  const lue = lireCondition(texte) ?? { genre: 'PARMI', valeurs: [] };
  const [genre, setGenre] = useState(lue.genre);
  const [valeurs, setValeurs] = useState(lue.genre === 'TOUTE' ? [] : lue.valeurs);
  const vide = genre !== 'TOUTE' && valeurs.length === 0;

  function valider(touche?: 'Enter' | 'Tab', arriere?: boolean) {
    onSaisie(vide ? '-' : ecrireCondition({ genre, valeurs }), touche, arriere);
  }

  return (
    <EditeurFlottant genre="choix" {...{ nom, cellule, onAbandon }} onDehors={() => valider()}>
      <fieldset class="modes">
        <legend class="pour-lecteur">Ce qui convient</legend>
        {MODES.map(([mode, mot]) => (
          <label key={mode}>
            <input type="radio" name="mode" checked={genre === mode} onChange={() => setGenre(mode)} /> {mot}
          </label>
        ))}
      </fieldset>
      <ListeDeValeurs
        nom={nom}
        genre="checkbox"
        valeurs={[...colonne.valeurs, ...valeurs.filter((valeur) => !colonne.valeurs.includes(valeur))]}
        choisies={genre === 'TOUTE' ? [] : valeurs}
        mot={(valeur) => motDe(colonne.type, valeur)}
        onChoix={(choisies) => {
          setGenre(genre === 'TOUTE' ? 'PARMI' : genre);
          setValeurs(choisies);
        }}
        onTouche={valider}
      />
      <div class="editeur-actions">
        <button type="button" class="wa-size-s" onClick={() => valider()}>
          Valider
        </button>
        <button type="button" class="wa-size-s wa-plain" onClick={onAbandon}>
          Annuler
        </button>
      </div>
      {vide && <p class="discret">Rien de coché&nbsp;: toute valeur conviendra.</p>}
    </EditeurFlottant>
  );
}
