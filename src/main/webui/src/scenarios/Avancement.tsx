import { ProblemCallout } from '../ui/ProblemCallout';
import { compte, nombre } from '../ui/format';
import type { Avancee } from './useScenarios';

interface Props {
  avancee?: Avancee;
  onReload: () => void;
}

const PERIME = 412;

/** How far the writes are, and what to do when one was refused. */
export function Avancement({ avancee, onReload }: Props) {
  if (avancee === undefined) {
    return null;
  }
  const { faites, total, problem } = avancee;
  if (problem === undefined) {
    return (
      <div class="pile" role="status">
        <span>
          Enregistrement{'\u00a0'}: {nombre(faites)} sur {compte(total, 'scénario')}
        </span>
        <wa-progress-bar value={(100 * faites) / total} label="Enregistrement des scénarios" />
      </div>
    );
  }
  return (
    <div class="pile">
      <ProblemCallout problem={problem} onRetry={problem.status === PERIME ? undefined : onReload} />
      {problem.status === PERIME && (
        <div>
          <button type="button" class="wa-outlined" onClick={onReload}>
            Relire le brouillon
          </button>
        </div>
      )}
      {faites > 0 && <p>{compte(faites, 'scénario enregistré', 'scénarios enregistrés')} avant ce refus.</p>}
    </div>
  );
}
