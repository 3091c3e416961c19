import { useState } from 'preact/hooks';
import { Problem } from '../api/problem';
import { decider } from '../jeu/lecture';
import { ProblemCallout } from '../ui/ProblemCallout';
import { attenduDe } from './attendu';
import { enTexte, pourquoiPasUnObjet } from './saisie';

interface Props {
  id: number;
  demande: string;
  onRead: (attendu: string) => void;
}

/** Fills the expectation with what the draft answers now. */
export function AttenduDeLaReponse({ id, demande, onRead }: Props) {
  const [problem, setProblem] = useState<Problem>();
  const [enCours, setEnCours] = useState(false);
  const illisible = pourquoiPasUnObjet(demande) !== undefined;

  async function lire() {
    setEnCours(true);
    setProblem(undefined);
    try {
      onRead(enTexte(attenduDe(await decider(id, JSON.parse(demande)))));
    } catch (error) {
      setProblem(Problem.from(error));
    }
    setEnCours(false);
  }

  return (
    <>
      <div class="rang">
        <button type="button" class="wa-outlined" disabled={enCours || illisible} onClick={lire}>
          Attendre ce que répond le brouillon
        </button>
        {illisible && <small class="discret">Corrigez d’abord la demande.</small>}
      </div>
      {problem !== undefined && <ProblemCallout problem={problem} />}
    </>
  );
}
