import { lazy } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { Jeu } from '../../jeu/jeu';
import { nomDuFichier } from './fichiers';

const Diagramme = lazy(() => import('./Diagramme').then((module) => module.Diagramme));

/** Which table feeds which: drawn when it is asked for. */
export function DiagrammeReplie({ jeu, fichiers }: { jeu: Jeu; fichiers: string[] }) {
  const [ouverts, setOuverts] = useState<string[]>([]);
  return (
    <>
      {fichiers.map((fichier) => (
        <details
          key={fichier}
          class="carte ne-pas-imprimer"
          onToggle={(event) => event.currentTarget.open && setOuverts([...ouverts, fichier])}
        >
          <summary>Le diagramme&nbsp;: {nomDuFichier(fichier).toLowerCase()}, et ce dont chaque table dépend</summary>
          {ouverts.includes(fichier) && <Diagramme jeu={jeu} fichier={fichier} />}
        </details>
      ))}
    </>
  );
}
