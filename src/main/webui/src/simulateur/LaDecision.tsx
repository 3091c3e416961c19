import type { ComponentChildren } from 'preact';
import type { Decision } from '../api/schemas';
import { libelle } from '../ui/vocabulaire';
import { Accompagnement } from './Accompagnement';
import { Explication } from './Explication';
import { Plafonds } from './Plafonds';
import { Script } from './Script';
import { Verdict } from './Verdict';

interface Props {
  decision: Decision;
  /** The rule set that decided, as addresses name it. */
  jeu: string;
  /** What goes between the facts and the arguments. */
  children?: ComponentChildren;
}

/** The decision as an adviser with a client on the phone wants it: the conduct first, then what to say, then why. */
export function LaDecision({ decision, jeu, children }: Props) {
  return (
    <div class="pile">
      <Verdict decision={decision} />
      {decision.avertissements.map((avertissement) => (
        <wa-callout key={avertissement.code} variant="warning">
          {avertissement.texte}
          {avertissement.lecture !== undefined && <small class="discret"> (lecture {avertissement.lecture})</small>}
        </wa-callout>
      ))}
      <Script decision={decision} />
      <div class="faits">
        <Plafonds plafonds={decision.plafonds} />
        <Regime decision={decision} />
      </div>
      {children}
      {decision.accompagnement !== undefined && <Accompagnement accompagnement={decision.accompagnement} />}
      <Explication decision={decision} jeu={jeu} />
    </div>
  );
}

/** The duty of advice and the means of payment. */
function Regime({ decision }: { decision: Decision }) {
  const { devoirDeConseil, paiement } = decision;
  return (
    <section class="carte" aria-labelledby="titre-regime">
      <h2 id="titre-regime">Conseil et paiement</h2>
      <dl class="regime">
        <dt>Devoir de conseil</dt>
        <dd>
          {devoirDeConseil === undefined
            ? 'À voir une fois le montant connu'
            : libelle('Application', devoirDeConseil.application)}
          {devoirDeConseil !== undefined && devoirDeConseil.motifs.length > 0 && (
            <ul>
              {devoirDeConseil.motifs.map((motif) => (
                <li key={motif.code}>{motif.texte}</li>
              ))}
            </ul>
          )}
        </dd>
        <dt>Paiement en ligne</dt>
        <dd>
          {paiement.moyens.length === 0
            ? 'Aucun moyen, ou sans objet'
            : paiement.moyens.map((moyen) => libelle('MoyenPaiement', moyen)).join(' ou ')}
          {paiement.moyenDemandeAccepte === false && <p class="erreur">Le moyen souhaité n’est pas accepté.</p>}
        </dd>
      </dl>
    </section>
  );
}
