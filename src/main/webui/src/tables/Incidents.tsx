import { ProblemCallout } from '../ui/ProblemCallout';
import type { Edition } from './edition/Edition';

/** What keeps changes from being kept, besides the cells that are refused. */
export function Incidents({ edition }: { edition: Edition | undefined }) {
  if (edition?.conflit.value) {
    return (
      <wa-callout variant="warning" role="alert">
        <p>
          <strong>Quelqu’un a modifié ce brouillon depuis que vous l’avez ouvert.</strong> Rechargez la table pour voir ses
          changements&nbsp;; ce que vous venez de saisir reste dans sa cellule, à valider de nouveau.
        </p>
        <button type="button" class="wa-size-s" onClick={() => edition.recharger()}>
          Recharger
        </button>
      </wa-callout>
    );
  }
  return edition?.panne.value === undefined ? null : <ProblemCallout problem={edition.panne.value} />;
}
