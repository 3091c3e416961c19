import { useLocation } from 'preact-iso';
import '../styles/scenarios.css';
import { lien, useJeu } from '../jeu/jeu';
import { nomDuJeu } from '../jeu/nom';
import { compte } from '../ui/format';
import { VueCouverture } from './couverture/VueCouverture';
import { Avancement } from './Avancement';
import { ListeDesScenarios } from './ListeDesScenarios';
import { useScenarios } from './useScenarios';

/** The scenarios of a rule set: what they expect, what they get, and what none of them tests. */
export function Scenarios() {
  const jeu = useJeu();
  const { query } = useLocation();
  const scenarios = useScenarios(jeu);
  const couverture = query.vue === 'couverture';
  const execution = scenarios.execution.content;
  const adresse = lien(jeu, 'scenarios');

  return (
    <section class="scenarios pile">
      <header>
        <p class="discret surtitre">{nomDuJeu(jeu, scenarios.brouillon)}</p>
        <h1>Scénarios</h1>
        <p class="discret">
          Un scénario est une demande et la réponse que l’on en attend. Tous sont rejoués à chaque changement des règles.
        </p>
      </header>
      <nav class="parties ne-pas-imprimer" aria-label="Parties">
        <a href={adresse} aria-current={couverture ? undefined : 'page'}>
          Résultats
          {execution !== undefined && execution.echecs > 0 && (
            <wa-badge variant="danger" pill>
              {compte(execution.echecs, 'échec')}
            </wa-badge>
          )}
        </a>
        <a href={`${adresse}?vue=couverture`} aria-current={couverture ? 'page' : undefined}>
          Couverture
        </a>
      </nav>
      {scenarios.empechement !== undefined && scenarios.lus.content !== undefined && (
        <p class="discret">{scenarios.empechement}</p>
      )}
      <Avancement avancee={scenarios.avancee} onReload={scenarios.reload} />
      {couverture ? <VueCouverture scenarios={scenarios} /> : <ListeDesScenarios scenarios={scenarios} />}
    </section>
  );
}
