import type { Decision } from '../api/schemas';
import { libelle } from '../ui/vocabulaire';
import { ton } from './ton';

/** What the adviser does, in large, and what stands in the way. */
export function Verdict({ decision }: { decision: Decision }) {
  return (
    <section class="carte verdict" data-ton={ton(decision)} aria-labelledby="titre-conduite">
      <p class="surtitre">{libelle('Acte', decision.acte)}</p>
      <h2 id="titre-conduite">
        {decision.conduite.map((conduite, rang) => (
          <span key={conduite}>
            {rang > 0 && <small> puis </small>}
            {libelle('Conduite', conduite)}
          </span>
        ))}
      </h2>
      <p class="rang">
        <wa-badge variant={decision.selfcare === 'POSSIBLE' ? 'success' : 'neutral'} appearance="outlined">
          {libelle('Selfcare', decision.selfcare)}
        </wa-badge>
        <wa-badge variant={decision.certitude === 'GUIDE' ? 'brand' : 'warning'} appearance="outlined">
          {libelle('Certitude', decision.certitude)}
        </wa-badge>
      </p>
      {decision.questions.length > 0 && (
        <div class="questions">
          <h3>À demander au client</h3>
          <ul>
            {decision.questions.map((question) => (
              <li key={question.champ}>
                <a href={`#${question.champ}`} onClick={(event) => allerA(event, question.champ)}>
                  {question.texte}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {decision.blocages.length > 0 && (
        <ul class="blocages">
          {decision.blocages.map((blocage) => (
            <li key={blocage.cas}>
              <strong>
                Cas de blocage n° {blocage.cas} : {libelle('Situation', blocage.situation)}.
              </strong>{' '}
              {blocage.cause}
            </li>
          ))}
        </ul>
      )}
      {decision.suite !== undefined && (
        <p>
          Ensuite : <strong>{libelle('Acte', decision.suite)}</strong>.
        </p>
      )}
    </section>
  );
}

function allerA(event: Event, champ: string): void {
  event.preventDefault();
  const saisie = document.getElementById(champ);
  saisie?.scrollIntoView({ block: 'center' });
  saisie?.focus();
}
