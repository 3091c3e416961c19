import { Check, Play } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { components } from '../../api/contrat';
import type { Scenario } from '../../api/schemas';
import { lien, type Jeu } from '../../jeu/jeu';
import { lienDuSimulateur } from '../../jeu/simulateur';
import { Icone } from '../../ui/Icone';
import { AttenduEtObtenu } from '../AttenduEtObtenu';
import { DemandeLisible } from '../DemandeLisible';
import { resumeDeDemande } from '../demandeEnClair';
import { Fondements } from '../Fondements';
import { phraseEnClair, reponseEnBref } from '../reponse';

interface Props {
  manque: components['schemas']['Manque'];
  jeu: Jeu;
  table?: string;
  onAccept?: (scenario: Scenario) => Promise<unknown>;
}

/** A row or a side of a threshold that no scenario tests, with one that would. */
export function UnManque({ manque: { constatation, propose }, jeu, table, onAccept }: Props) {
  const [enCours, setEnCours] = useState(false);
  const { ligne = '', message } = constatation;

  async function accepter(scenario: Scenario) {
    setEnCours(true);
    await onAccept?.(scenario);
    setEnCours(false);
  }

  return (
    <article class="carte pile manque">
      <h3>
        {constatation.table ?? constatation.fichier}
        {ligne !== '' && ', ligne '}
        {table === undefined ? ligne : <a href={`${lien(jeu, 'tables', table)}?ligne=${encodeURIComponent(ligne)}`}>{ligne}</a>}
      </h3>
      <p>{phraseEnClair(majuscule(message))}</p>
      {propose === undefined ? (
        <p class="discret">{constatation.remede}</p>
      ) : (
        <>
          <details>
            <summary>
              <span>
                Scénario proposé{'\u00a0'}: {resumeDeDemande(propose.demande)}
                <br />
                Réponse{'\u00a0'}: <strong>{reponseEnBref(propose.attendu)}</strong>
              </span>
            </summary>
            <p>{phraseEnClair(propose.description)}</p>
            <div class="deux-colonnes">
              <section>
                <h4 class="intertitre">La demande</h4>
                <DemandeLisible demande={propose.demande} />
                <Fondements faits={propose.faits} lectures={propose.lectures} />
              </section>
              <section>
                <h4 class="intertitre">La réponse attendue</h4>
                <AttenduEtObtenu essai={{ scenario: propose }} />
              </section>
            </div>
          </details>
          <div class="rang ne-pas-imprimer">
            {onAccept !== undefined && (
              <button
                type="button"
                class="wa-brand"
                disabled={enCours}
                aria-label={`Accepter ce scénario : ${propose.nom}`}
                onClick={() => accepter(propose)}
              >
                <Icone de={Check} /> Accepter ce scénario
              </button>
            )}
            <a class="bouton" href={lienDuSimulateur(propose.demande, jeu)}>
              <Icone de={Play} /> Rejouer dans le simulateur
            </a>
          </div>
        </>
      )}
    </article>
  );
}

function majuscule(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
