import { openSignIn } from '../acces/signInDialog';
import type { Problem } from '../api/problem';

interface Props {
  problem: Problem;
  onRetry?: () => void;
}

/** Says what went wrong and what to do about it. */
export function ProblemCallout({ problem, onRetry }: Props) {
  const violations = problem.violations.filter(({ message }) => message !== problem.message);
  return (
    <wa-callout variant="danger" role="alert">
      <p>
        <strong>{problem.message}</strong>
      </p>
      {violations.length > 0 && (
        <ul>
          {violations.map((violation) => (
            <li key={violation.champ + violation.message}>{violation.message}</li>
          ))}
        </ul>
      )}
      {problem.status === 401 && <wa-button onClick={openSignIn}>Se connecter</wa-button>}
      {problem.status !== 401 && onRetry !== undefined && <wa-button onClick={onRetry}>Réessayer</wa-button>}
    </wa-callout>
  );
}
