import type { Brouillon } from '../api/schemas';
import { lien } from '../jeu/jeu';
import { EtatDeBrouillon } from './EtatBadge';
import { LiensDuJeu } from './LiensDuJeu';

/** What a draft is, where it stands and where to look into it. */
export function EnteteDeBrouillon({ brouillon, auteurs }: { brouillon: Brouillon; auteurs: string[] }) {
  return (
    <header class="carte pile">
      <div class="rang">
        <h1>{brouillon.titre}</h1>
        <EtatDeBrouillon etat={brouillon.etat} />
      </div>
      <p class="discret">
        Brouillon n° {brouillon.id}, révision {brouillon.revision}, parti de la{' '}
        <a href={lien({ genre: 'VERSION', numero: brouillon.base })}>version {brouillon.base}</a>
        {brouillon.reprisDe !== undefined && (
          <>
            , repris du <a href={lien({ genre: 'BROUILLON', id: brouillon.reprisDe })}>brouillon n° {brouillon.reprisDe}</a>
          </>
        )}
        . Écrit par {auteurs.join(', ')}.
        {brouillon.version !== undefined && (
          <>
            {' '}
            Devenu la <a href={lien({ genre: 'VERSION', numero: brouillon.version })}>version {brouillon.version}</a>.
          </>
        )}
      </p>
      <LiensDuJeu jeu={{ genre: 'BROUILLON', id: brouillon.id }} />
    </header>
  );
}
