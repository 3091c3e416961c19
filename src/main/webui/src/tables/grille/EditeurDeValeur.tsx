import { useState } from 'preact/hooks';
import { genreDe, valeursDe } from '../cellule/genre';
import { motDe } from '../cellule/mots';
import type { EditeurProps } from './Editeur';
import { EditeurFlottant } from './EditeurFlottant';
import { ListeDeValeurs } from './ListeDeValeurs';

/** Picks the one value of a result. */
export function EditeurDeValeur({ colonne, nom, texte, cellule, onSaisie, onAbandon }: EditeurProps) {
  const type = genreDe(colonne) === 'CERTITUDE' ? 'Certitude' : colonne.type;
  const [choix, setChoix] = useState(texte.replaceAll('"', ''));
  const valider = (valeur: string, touche?: 'Enter' | 'Tab', arriere?: boolean) =>
    valeur === '' ? onAbandon() : onSaisie(valeur, touche, arriere);

  return (
    <EditeurFlottant genre="choix" {...{ nom, cellule, onAbandon }} onDehors={() => valider(choix)}>
      <ListeDeValeurs
        nom={nom}
        genre="radio"
        valeurs={valeursDe(colonne)}
        choisies={[choix]}
        mot={(valeur) => motDe(type, valeur)}
        onChoix={([valeur]) => setChoix(valeur!)}
        onClic={(valeur) => valider(valeur)}
        onTouche={(touche, arriere) => valider(choix, touche, arriere)}
      />
    </EditeurFlottant>
  );
}
