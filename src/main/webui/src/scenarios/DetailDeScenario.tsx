import { CheckCheck, Pencil, Play, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { lienDuSimulateur } from '../jeu/simulateur';
import { Icone } from '../ui/Icone';
import { AttenduEtObtenu } from './AttenduEtObtenu';
import { Confirmation } from './Confirmation';
import { DemandeLisible } from './DemandeLisible';
import { ecrire, supprimer } from './ecriture';
import { accepter, etat, type Essai } from './essai';
import { Fondements } from './Fondements';
import type { Gestes } from './TableDesScenarios';

/** All there is to know of a scenario, and what can be done about it. */
export function DetailDeScenario({ essai, jeu, modifiable, onApply, onEdit }: Gestes & { essai: Essai }) {
  const [aSupprimer, setASupprimer] = useState(false);
  const { scenario, resultat } = essai;
  const accepte = (champ?: string) => void onApply([ecrire(accepter(essai, champ))]);
  const nombreDEcarts = resultat?.ecarts.length ?? 0;

  return (
    <div class="pile">
      <p>{scenario.description}</p>
      {resultat?.echec !== undefined && (
        <wa-callout variant="danger">Ce scénario n’a pu être joué{'\u00a0'}: {resultat.echec}</wa-callout>
      )}
      <div class="deux-colonnes">
        <section>
          <h2 class="intertitre">La demande</h2>
          <DemandeLisible demande={scenario.demande} />
          <Fondements faits={scenario.faits} lectures={scenario.lectures} />
        </section>
        <section>
          <h2 class="intertitre">La réponse</h2>
          <AttenduEtObtenu essai={essai} onAccept={modifiable && nombreDEcarts > 1 ? accepte : undefined} />
        </section>
      </div>
      <div class="rang ne-pas-imprimer">
        {modifiable && etat(essai) === 'ECHOUE' && nombreDEcarts > 0 && (
          <button type="button" class="wa-brand" onClick={() => accepte()}>
            <Icone de={CheckCheck} /> Accepter la nouvelle réponse
          </button>
        )}
        <a class="bouton" href={lienDuSimulateur(scenario.demande, jeu)}>
          <Icone de={Play} /> Rejouer dans le simulateur
        </a>
        {modifiable && (
          <>
            <button type="button" class="wa-outlined" onClick={() => onEdit(scenario)}>
              <Icone de={Pencil} /> Modifier
            </button>
            <button type="button" class="wa-outlined" onClick={() => setASupprimer(true)}>
              <Icone de={Trash2} /> Supprimer
            </button>
          </>
        )}
      </div>
      {aSupprimer && (
        <Confirmation
          titre="Supprimer ce scénario"
          action="Supprimer"
          onCancel={() => setASupprimer(false)}
          onConfirm={() => {
            setASupprimer(false);
            void onApply([supprimer(scenario.nom)]);
          }}
        >
          «{'\u00a0'}{scenario.nom}{'\u00a0'}» disparaîtra de ce brouillon. Les versions publiées le gardent.
        </Confirmation>
      )}
    </div>
  );
}
