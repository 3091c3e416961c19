import type { Colonne } from '../../api/schemas';
import { genreDe } from '../cellule/genre';
import { EditeurDeCondition } from './EditeurDeCondition';
import { EditeurDeTexte } from './EditeurDeTexte';
import { EditeurDeValeur } from './EditeurDeValeur';

export interface EditeurProps {
  colonne: Colonne;
  nom: string;
  /** The text of the file. */
  texte: string;
  /** What is shown when the editor opens: what was last typed and refused, the key that opened it, or the cell. */
  saisie: string;
  cellule: HTMLElement;
  onSaisie: (saisie: string, touche?: 'Enter' | 'Tab', arriere?: boolean) => void;
  onAbandon: () => void;
}

/** What edits a cell, after the kind of its column. */
export function Editeur(props: EditeurProps) {
  switch (genreDe(props.colonne)) {
    case 'CONDITION':
      return props.colonne.valeurs.length > 0 ? <EditeurDeCondition {...props} /> : <EditeurDeTexte {...props} />;
    case 'VALEUR':
    case 'CERTITUDE':
      return <EditeurDeValeur {...props} />;
    default:
      return <EditeurDeTexte {...props} />;
  }
}
