import { api, body } from '../api/client';
import type { Brouillon } from '../api/schemas';
import { ProblemCallout } from '../ui/ProblemCallout';
import { compte, nombre } from '../ui/format';
import { useResource } from '../ui/resource';
import { Attente } from './Attente';
import { Decisions } from './Decisions';
import { Rejeu } from './Rejeu';
import { TableChangee } from './TableChangee';

/** The rules compared exactly, then whole decisions, then the analyst's own demands. */
export function ImpactDuBrouillon({ brouillon }: { brouillon: Brouillon }) {
  const { id, titre, revision } = brouillon;
  const impact = useResource(() => body(api.GET('/brouillons/{id}/impact', { params: { path: { id } } })), [id, revision]);

  return (
    <>
      <p>
        Ce que «{'\u00a0'}{titre}{'\u00a0'}» changerait aux réponses données aujourd’hui.
      </p>
      <nav class="rang ne-pas-imprimer" aria-label="Dans cette page">
        <a href="#table-par-table">Table par table</a>
        <a href="#decisions-entieres">Décisions entières</a>
        <a href="#vos-demandes">Vos demandes</a>
      </nav>
      {impact.problem !== undefined && <ProblemCallout problem={impact.problem} onRetry={impact.reload} />}
      {impact.loading && <Attente />}
      {!impact.loading && impact.content !== undefined && (
        <>
          <section id="table-par-table" class="pile" aria-label="Table par table">
            <h2>Table par table</h2>
            <p class="discret">
              Comparé à la version {impact.content.reference}, en vigueur. Toutes les demandes possibles sont couvertes{'\u00a0'}:
              ce n’est pas un échantillon.
            </p>
            {impact.content.tables.map((changement) => (
              <TableChangee key={changement.table} changement={changement} id={id} />
            ))}
            <p class="preuve">{impact.content.rienDAutre}</p>
          </section>
          <section id="decisions-entieres" class="pile" aria-label="Décisions entières">
            <h2>Décisions entières</h2>
            <p>
              <strong>
                {nombre(impact.content.demandesChangees)} sur {compte(impact.content.demandesComparees, 'demande')}
              </strong>{' '}
              reçoivent une autre réponse. Ce sont les scénarios et des demandes placées juste avant, sur et juste après chaque
              seuil{'\u00a0'}: leur nombre ne dit pas la part de vos clients.
            </p>
            <Decisions groupes={impact.content.decisions} id={id} />
          </section>
        </>
      )}
      <Rejeu id={id} />
    </>
  );
}
