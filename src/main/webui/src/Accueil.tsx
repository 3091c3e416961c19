import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';

/** Whoever comes without a destination wants to try a demand. */
export function Accueil() {
  const { route } = useLocation();
  useEffect(() => route('/atelier/simulateur', true), []);
  return null;
}
