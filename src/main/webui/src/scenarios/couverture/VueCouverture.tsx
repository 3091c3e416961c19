import type { Couverture, TableResume } from '../../api/schemas';
import { identite } from '../../acces/identity';
import { lire } from '../../jeu/lecture';
import { Loaded } from '../../ui/Loaded';
import { compte, nombre } from '../../ui/format';
import { useResource } from '../../ui/resource';
import { ecrire } from '../ecriture';
import type { Scenarios } from '../useScenarios';
import { LignesParTable } from './LignesParTable';
import { UnManque } from './UnManque';

/** What the scenarios test of the rules, and a scenario for all that none tests. */
export function VueCouverture({ scenarios }: { scenarios: Scenarios }) {
  const { jeu, empechement, appliquer, lus } = scenarios;
  const cle = JSON.stringify([jeu, identite.value?.nom, lus.content?.etag]);
  const couverture = useResource(() => lire<Couverture>(jeu, 'couverture'), [cle]);
  const tables = useResource(() => lire<TableResume[]>(jeu, 'tables'), [cle]);
  const ids = new Map(tables.content?.map(({ nom, id }) => [nom, id]));

  return (
    <Loaded resource={couverture} attente="Mesure de la couverture…">
      {({ lignes, manques }) => {
        const eprouvees = lignes.filter((ligne) => ligne.scenarios > 0).length;
        return (
          <>
            <div class="carte pile">
              <p role="status">
                <strong>
                  {nombre(eprouvees)} sur {compte(lignes.length, 'ligne')}
                </strong>{' '}
                des tables et des raisonnements sont éprouvées par au moins un scénario.{' '}
                {manques.length === 0 ? 'Rien ne manque.' : `${compte(manques.length, 'manque')}\u00a0:`}
              </p>
              <wa-progress-bar value={(100 * eprouvees) / Math.max(1, lignes.length)} label="Lignes éprouvées" />
            </div>
            {manques.length > 0 && (
              <section class="pile" aria-label="Ce que rien n’éprouve">
                <h2>Ce que rien n’éprouve</h2>
                <p class="discret">
                  Chaque scénario proposé attend ce que répond le jeu de règles aujourd’hui. Lisez la réponse{'\u00a0'}: l’accepter,
                  c’est dire qu’elle est juste.
                </p>
                {manques.map((manque, rang) => (
                  <UnManque
                    key={`${manque.constatation.ligne} ${rang}`}
                    manque={manque}
                    jeu={jeu}
                    table={ids.get(manque.constatation.table ?? '')}
                    onAccept={empechement === undefined ? (scenario) => appliquer([ecrire(scenario)]) : undefined}
                  />
                ))}
              </section>
            )}
            <LignesParTable lignes={lignes} jeu={jeu} ids={ids} />
          </>
        );
      }}
    </Loaded>
  );
}
