import type { Version } from '../api/schemas';
import { lien } from '../jeu/jeu';
import { DemarchesDeVersion } from './DemarchesDeVersion';
import { EtatDeVersion } from './EtatBadge';
import { FaitsDeVersion } from './FaitsDeVersion';
import { TelechargementsDeVersion } from './TelechargementsDeVersion';

interface Props {
  version: Version;
  versions: Version[];
  onChange: () => void;
}

/** A version in the timeline. */
export function FicheDeVersion({ version, versions, onChange }: Props) {
  const jeu = { genre: 'VERSION', numero: version.numero } as const;
  return (
    <article class="carte pile" aria-label={`Version ${version.numero}`}>
      <header class="rang">
        <h3>
          <a href={lien(jeu)}>Version {version.numero}</a>
          {version.titre !== undefined && `\u00a0: ${version.titre}`}
        </h3>
        <EtatDeVersion etat={version.etat} />
      </header>
      <FaitsDeVersion version={version} versions={versions} />
      <nav class="rang ne-pas-imprimer" aria-label={`Ce que contient la version ${version.numero}`}>
        <a href={lien(jeu, 'tables')}>Tables</a>
        <a href={lien(jeu, 'scenarios')}>Scénarios</a>
        {version.numero > 1 && (
          <a href={`/atelier/versions/${version.numero - 1}/differences/${version.numero}`}>
            Différences avec la version {version.numero - 1}
          </a>
        )}
        {version.brouillon !== undefined && <a href={lien({ genre: 'BROUILLON', id: version.brouillon })}>Son brouillon</a>}
      </nav>
      <div class="rang ne-pas-imprimer">
        <DemarchesDeVersion version={version} onChange={onChange} />
        <TelechargementsDeVersion numero={version.numero} />
      </div>
    </article>
  );
}
