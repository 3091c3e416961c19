import { FileSpreadsheet } from 'lucide-preact';
import { useRoute } from 'preact-iso';
import { identite } from '../acces/identity';
import { api, body } from '../api/client';
import type { Differences } from '../api/schemas';
import '../styles/versions.css';
import { Loaded } from '../ui/Loaded';
import { useResource } from '../ui/resource';
import { ComparerVersions } from './ComparerVersions';
import { DifferencesFiltrees } from './DifferencesFiltrees';
import { lireVersions } from './lecture';
import { lireTables } from './lieux';
import { Telecharger } from './Telecharger';

/** All that differs between two versions. */
export function VueDifferences() {
  const { params } = useRoute();
  const avant = Number(params.avant);
  const apres = Number(params.apres);
  const lecteur = identite.value?.nom;
  const versions = useResource(lireVersions, [lecteur]);
  const lues = useResource(() => lire(avant, apres), [avant, apres, lecteur]);
  return (
    <div class="versions pile">
      <p class="fil">
        <a href="/atelier/versions">Versions</a>
      </p>
      <header class="rang entre">
        <h1>
          De la version {avant} à la version {apres}
        </h1>
        <Telecharger
          nom="Télécharger en CSV"
          icone={FileSpreadsheet}
          adresse={`/regles/${avant}/differences/${apres}`}
          fichier={`differences-${avant}-${apres}.csv`}
          accept="text/csv"
        />
      </header>
      <Loaded resource={versions} attente="Lecture des versions…">
        {(connues) => <ComparerVersions key={`${avant}-${apres}`} versions={connues} avant={avant} apres={apres} />}
      </Loaded>
      <Loaded resource={lues} attente="Comparaison…">
        {({ differences, tables }) => (
          <DifferencesFiltrees
            key={`${avant}-${apres}`}
            jeu={{ genre: 'VERSION', numero: apres }}
            differences={differences}
            tables={tables}
          />
        )}
      </Loaded>
    </div>
  );
}

async function lire(avant: number, apres: number) {
  const [{ differences }, tables] = await Promise.all([
    body(
      api.GET('/regles/{avant}/differences/{apres}', {
        params: { path: { avant, apres } },
        headers: { Accept: 'application/json' },
      }),
    ) as Promise<Differences>,
    lireTables({ genre: 'VERSION', numero: apres }),
  ]);
  return { differences, tables };
}
