import type { Problem } from '../api/problem';
import { ProblemCallout } from '../ui/ProblemCallout';

interface Props {
  probleme: Problem;
  onRecharger?: () => void;
}

const REVISION_DEPASSEE = 412;

/** Why a step was refused: somebody was quicker, findings stand in the way, or anything else. */
export function ProblemeDeDemarche({ probleme, onRecharger }: Props) {
  if (probleme.status === REVISION_DEPASSEE) {
    return (
      <wa-callout variant="warning" role="alert">
        <p>
          <strong>Quelqu’un a modifié ce brouillon depuis que vous l’avez ouvert.</strong> Rien n’a été fait. Relisez-le
          tel qu’il est maintenant, puis recommencez.
        </p>
        {onRecharger !== undefined && (
          <button type="button" onClick={onRecharger}>
            Recharger le brouillon
          </button>
        )}
      </wa-callout>
    );
  }
  const constatations = probleme.details.constatations ?? [];
  return (
    <div class="pile">
      <ProblemCallout problem={probleme} />
      {constatations.length > 1 && (
        <ul class="constatations-breves">
          {constatations.map((constatation, rang) => (
            <li key={rang}>
              {[constatation.table, constatation.ligne, constatation.colonne].filter(Boolean).join(' › ')}{' '}
              {constatation.message} {constatation.remede}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
