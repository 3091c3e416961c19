import { useState } from 'preact/hooks';
import { Problem } from '../api/problem';
import type { Decision } from '../api/schemas';
import type { Jeu } from '../jeu/jeu';
import { demander } from '../jeu/lecture';
import { ProblemCallout } from '../ui/ProblemCallout';
import { attenduDe } from './attendu';
import { enTexte, pourquoiPasUnObjet } from './saisie';

interface Props {
  jeu: Jeu;
  demande: string;
  onRead: (attendu: string) => void;
}

/** Fills the expectation with what the draft answers now. */
export function AttenduDeLaReponse({ jeu, demande, onRead }: Props) {
  const [problem, setProblem] = useState<Problem>();
  const [enCours, setEnCours] = useState(false);
  const illisible = pourquoiPasUnObjet(demande) !== undefined;

  async function lire() {
    setEnCours(true);
    setProblem(undefined);
    try {
      onRead(enTexte(attenduDe(await demander<Decision>(jeu, 'decision', JSON.parse(demande)))));
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
