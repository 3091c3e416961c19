import { type Jeu, lien } from '../../jeu/jeu';
import { compte } from '../../ui/format';
import { useResource } from '../../ui/resource';
import { lireRaisonnements, type Raisonnement } from '../lecture';

/** What is reasoned from the facts of a contract before the tables: read here, changed with a release. */
export function Raisonnements({ jeu }: { jeu: Jeu }) {
  const { content, problem } = useResource(() => lireRaisonnements(jeu), [lien(jeu)]);
  if (problem !== undefined || content === undefined || content.length === 0) {
    return null;
  }
  return (
    <section class="carte" aria-label="Les raisonnements">
      <h2>Les raisonnements</h2>
      <p class="discret">
        Ce que le service déduit des faits du contrat avant de lire les tables. Ils se lisent ici et changent avec une
        livraison du service.
      </p>
      <ul class="raisonnements">
        {content.map((raisonnement) => (
          <li key={raisonnement.nom}>
            <Entree jeu={jeu} raisonnement={raisonnement} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entree({ jeu, raisonnement }: { jeu: Jeu; raisonnement: Raisonnement }) {
  const { nom, phrase, faits, lectures, scenarios, texte } = raisonnement;
  return (
    <>
      <p>
        <strong>{nom}</strong> — {phrase}{' '}
        <span class="discret">{[...faits, ...lectures].join(' ')}</span>
      </p>
      <details>
        <summary>{scenarios.length === 0 ? 'Aucun scénario' : compte(scenarios.length, 'scénario')}</summary>
        <ul>
          {scenarios.map((scenario) => (
            <li key={scenario}>
              <a href={`${lien(jeu, 'scenarios')}?scenario=${encodeURIComponent(scenario)}`}>{scenario}</a>
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>Le texte de la règle</summary>
        <pre class="defile">{texte}</pre>
      </details>
    </>
  );
}
