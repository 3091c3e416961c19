import type { Brouillon, Differences, TableResume } from '../api/schemas';
import { compte } from '../ui/format';
import { Loaded } from '../ui/Loaded';
import type { Resource } from '../ui/resource';
import { DifferencesParTable } from './DifferencesParTable';

interface Props {
  brouillon: Brouillon;
  differences: Resource<Differences>;
  tables: TableResume[];
}

/** What the draft changes so far. */
export function Changements({ brouillon, differences, tables }: Props) {
  return (
    <section class="carte pile" aria-labelledby="titre-changements">
      <h2 id="titre-changements">Ce qu’il change</h2>
      <Loaded resource={differences} attente="Comparaison avec la version de départ…">
        {(lues) =>
          lues.nombre === 0 ? (
            <p class="discret">Rien encore&nbsp;: il est identique à la version {brouillon.base}.</p>
          ) : (
            <>
              <p class="discret">
                {compte(lues.nombre, 'différence')} avec la version {brouillon.base}.
              </p>
              <DifferencesParTable
                jeu={{ genre: 'BROUILLON', id: brouillon.id }}
                differences={lues.differences}
                tables={tables}
              />
            </>
          )
        }
      </Loaded>
    </section>
  );
}
