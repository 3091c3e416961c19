import type { Constatation } from '../api/schemas';
import { lien, type Jeu } from '../jeu/jeu';
import { compte } from '../ui/format';
import { majuscule } from './grille/BarreDeCellule';
import type { ConstatationsDeTable } from './lecture';

interface Props {
  jeu: Jeu;
  lues: ConstatationsDeTable | undefined;
  onAller: (constatation: Constatation) => void;
}

/** What the checks say of this table; each finding leads to its cell. */
export function ConstatationsDeLaTable({ jeu, lues, onAller }: Props) {
  if (lues === undefined) {
    return (
      <p class="discret" role="status">
        Contrôle en cours…
      </p>
    );
  }
  const { constatations, ailleurs } = lues;
  return (
    <section class="constatations" aria-label="Constatations">
      <div role="status">
        <h2>
          {constatations.length === 0 ? 'Rien à signaler dans cette table' : compte(constatations.length, 'constatation')}
        </h2>
      </div>
      <ul>
        {constatations.map((constatation) => (
          <li key={constatation.controle + constatation.ligne + constatation.colonne + constatation.message}>
            <Entree constatation={constatation} onAller={onAller} />
          </li>
        ))}
      </ul>
      {ailleurs > 0 && (
        <p>
          <a href={lien(jeu)}>{compte(ailleurs, 'constatation')} dans d’autres tables</a>
        </p>
      )}
    </section>
  );
}

function Entree({ constatation, onAller }: { constatation: Constatation; onAller: Props['onAller'] }) {
  const { gravite, ligne, colonne, message, remede } = constatation;
  const lieu = [ligne, colonne].filter(Boolean).join(' · ');
  return (
    <>
      <span class={`gravite ${gravite === 'ERREUR' ? 'fautive' : 'douteuse'}`}>
        {gravite === 'ERREUR' ? 'Erreur' : 'Avertissement'}
      </span>{' '}
      {ligne !== undefined && (
        <button type="button" class="lien" onClick={() => onAller(constatation)}>
          {lieu}
        </button>
      )}{' '}
      {majuscule(message)} {remede}
    </>
  );
}
