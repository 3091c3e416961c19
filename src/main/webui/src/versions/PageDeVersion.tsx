import { identite } from '../acces/identity';
import type { Version } from '../api/schemas';
import { Loaded } from '../ui/Loaded';
import { useResource } from '../ui/resource';
import { DemarchesDeVersion } from './DemarchesDeVersion';
import { Droits } from './Droits';
import { EtatDeVersion } from './EtatBadge';
import { FaitsDeVersion } from './FaitsDeVersion';
import { lireVersions } from './lecture';
import { LiensDuJeu } from './LiensDuJeu';
import { TelechargementsDeVersion } from './TelechargementsDeVersion';

/** A published version; the one in force when no number is given. */
export function PageDeVersion({ numero }: { numero?: number }) {
  const versions = useResource(lireVersions, [identite.value?.nom]);
  return (
    <div class="versions pile">
      <p class="fil">
        <a href="/atelier/versions">Versions</a>
      </p>
      <Loaded resource={versions}>
        {(lues) => <Contenu version={choisir(lues, numero)} versions={lues} onChange={versions.reload} />}
      </Loaded>
    </div>
  );
}

function Contenu({ version, versions, onChange }: { version?: Version; versions: Version[]; onChange: () => void }) {
  if (version === undefined) {
    return <p>Il n’y a pas de version de ce numéro.</p>;
  }
  const precedente = version.numero - 1;
  return (
    <>
      <header class="rang">
        <h1>
          Version {version.numero}
          {version.titre !== undefined && `\u00a0: ${version.titre}`}
        </h1>
        <EtatDeVersion etat={version.etat} />
      </header>
      <Droits />
      <section class="carte pile" aria-label="Cette version">
        <FaitsDeVersion version={version} versions={versions} />
        <LiensDuJeu jeu={{ genre: 'VERSION', numero: version.numero }}>
          {precedente > 0 && (
            <a href={`/atelier/versions/${precedente}/differences/${version.numero}`}>
              Différences avec la version {precedente}
            </a>
          )}
        </LiensDuJeu>
        <div class="rang ne-pas-imprimer">
          <DemarchesDeVersion version={version} onChange={onChange} />
          <TelechargementsDeVersion numero={version.numero} />
        </div>
        <p class="discret empreinte">
          Empreinte de son contenu&nbsp;: <code>{version.empreinte}</code>
        </p>
      </section>
    </>
  );
}

function choisir(versions: Version[], numero: number | undefined): Version | undefined {
  return versions.find((version) => (numero === undefined ? version.etat === 'EN_VIGUEUR' : version.numero === numero));
}
