import { useEffect, useState } from 'preact/hooks';
import { Problem } from '../api/problem';

/** What is being read from the service: the last content stays while a newer one is on its way. */
export interface Resource<T> {
  content?: T;
  problem?: Problem;
  loading: boolean;
  reload: () => void;
  replace: (content: T) => void;
}

export function useResource<T>(read: () => Promise<T>, inputs: readonly unknown[]): Resource<T> {
  const [state, setState] = useState<{ content?: T; problem?: Problem; loading: boolean }>({ loading: true });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    setState((before) => ({ ...before, loading: true }));
    read().then(
      (content) => current && setState({ content, loading: false }),
      (error) => current && setState({ problem: Problem.from(error), loading: false }),
    );
    return () => {
      current = false;
    };
  }, [...inputs, attempt]);

  return {
    ...state,
    reload: () => setAttempt(attempt + 1),
    replace: (content) => setState({ content, loading: false }),
  };
}
