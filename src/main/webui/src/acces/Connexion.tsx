import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { Problem } from '../api/problem';
import { ProblemCallout } from '../ui/ProblemCallout';
import { finishSignIn } from './identity';

/** Where the provider of identities leads back to. */
export function Connexion() {
  const { route } = useLocation();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    finishSignIn().then(
      (address) => route(address, true),
      (error) => setProblem(Problem.from(error)),
    );
  }, []);
  return problem === undefined ? <p role="status">Connexion en cours…</p> : <ProblemCallout problem={problem} />;
}
