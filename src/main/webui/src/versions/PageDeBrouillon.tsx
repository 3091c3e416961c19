import { identite } from '../acces/identity';
import { api, body, revised } from '../api/client';
import { Loaded } from '../ui/Loaded';
import { useResource } from '../ui/resource';
import { Changements } from './Changements';
import { Controles } from './Controles';
import { DemarchesDeBrouillon } from './DemarchesDeBrouillon';
import { EnteteDeBrouillon } from './EnteteDeBrouillon';
import { ExcelDuBrouillon } from './ExcelDuBrouillon';
import { Histoire } from './Histoire';
import { lireAuteurs } from './lecture';
import { lireTables } from './lieux';
import { ResteAFaire } from './ResteAFaire';
import { estOuvert } from './etats';

/** A draft: what it changes, what stands in its way, and what may be done of it. */
export function PageDeBrouillon({ id }: { id: number }) {
  const lecteur = identite.value?.nom;
  const lu = useResource(() => lire(id), [id, lecteur]);
  const revision = lu.content?.etag;
  const differences = useResource(
    () => body(api.GET('/brouillons/{id}/differences', { params: { path: { id } } })),
    [id, lecteur, revision],
  );
  const controle = useResource(
    () => body(api.GET('/brouillons/{id}/controle', { params: { path: { id } } })),
    [id, lecteur, revision],
  );
  return (
    <div class="versions pile">
      <p class="fil">
        <a href="/atelier/versions">Versions</a>
      </p>
      <Loaded resource={lu} attente="Lecture du brouillon…">
        {({ brouillon, etag, auteurs, tables }) => (
          <>
            <EnteteDeBrouillon brouillon={brouillon} auteurs={auteurs} />
            <div class="deux-colonnes">
              <div class="pile">
                <Changements brouillon={brouillon} differences={differences} tables={tables} />
                <Controles brouillon={brouillon} controle={controle} tables={tables} />
              </div>
              <div class="pile">
                {estOuvert(brouillon) && (
                  <ResteAFaire brouillon={brouillon} differences={differences.content} controle={controle} />
                )}
                <DemarchesDeBrouillon
                  brouillon={brouillon}
                  etag={etag}
                  auteurs={auteurs}
                  controle={controle.content}
                  onChange={lu.reload}
                />
                <ExcelDuBrouillon brouillon={brouillon} etag={etag} tables={tables} onChange={lu.reload} />
                <Histoire brouillon={brouillon} />
              </div>
            </div>
          </>
        )}
      </Loaded>
    </div>
  );
}

async function lire(id: number) {
  const { content: brouillon, etag } = await revised(api.GET('/brouillons/{id}', { params: { path: { id } } }));
  const [auteurs, tables] = await Promise.all([lireAuteurs(brouillon), lireTables({ genre: 'BROUILLON', id })]);
  return { brouillon, etag, auteurs, tables };
}
