import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import type { Demande } from '../api/schemas';
import { adresse, EN_VIGUEUR, type Jeu, lireJeu } from '../jeu/jeu';
import { lienDuSimulateur } from '../jeu/simulateur';
import { ProblemCallout } from '../ui/ProblemCallout';
import { useResource } from '../ui/resource';
import { bascules, decider } from './decider';
import { ChoixDuJeu } from './ChoixDuJeu';
import { Comparaison } from './Comparaison';
import { demandeDe } from './demande';
import { Enregistrer } from './Enregistrer';
import { Formulaire } from './Formulaire';
import { LaDecision } from './LaDecision';
import { LesBascules } from './LesBascules';
import { useDelayed } from './useDelayed';
import '../styles/simulateur.css';

const FRAPPE = 150;
const PAUSE = 500;

/** Tries a demand: the answer follows what is typed, and the address says it all. */
export function Simulateur() {
  const { query, route } = useLocation();
  const [demande, setDemande] = useState<Demande>(() => demandeDe(query.demande));
  const [jeu, setJeu] = useState<Jeu>(() => lireJeu(query.jeu) ?? EN_VIGUEUR);
  const posee = useDelayed(demande, FRAPPE);
  const stable = useDelayed(demande, PAUSE);
  const lien = lienDuSimulateur(posee, jeu);

  const decision = useResource(() => decider(posee, jeu), [posee, adresse(jeu)]);
  const enVigueur = useResource(() => decider(posee, EN_VIGUEUR), [posee]);
  const proches = useResource(() => bascules(stable), [stable]);

  useEffect(() => route(lien, true), [lien]);

  return (
    <div class="simulateur">
      <h1>Simulateur</h1>
      <div class="simulateur-demande">
        <ChoixDuJeu jeu={jeu} onChange={setJeu} />
        <Formulaire demande={demande} decision={decision.content} onChange={setDemande} />
      </div>
      <div class="simulateur-reponse" aria-live="polite" aria-busy={decision.loading}>
        {decision.problem !== undefined && <ProblemCallout problem={decision.problem} onRetry={decision.reload} />}
        {decision.content !== undefined && (
          <>
            {jeu.genre === 'BROUILLON' && enVigueur.content !== undefined && (
              <Comparaison enVigueur={enVigueur.content} brouillon={decision.content} />
            )}
            <LaDecision
              decision={decision.content}
              jeu={jeu.genre === 'BROUILLON' ? adresse(jeu) : `version-${decision.content.regles.version}`}
            >
              {jeu.genre !== 'BROUILLON' && <LesBascules bascules={proches} onTry={setDemande} />}
            </LaDecision>
          </>
        )}
        {decision.content !== undefined && (
          <div class="rang ne-pas-imprimer">
            <Lien href={lien} />
            <Enregistrer demande={posee} decision={decision.content} jeu={jeu} />
          </div>
        )}
      </div>
    </div>
  );
}

function Lien({ href }: { href: string }) {
  return (
    <span class="rang">
      <wa-copy-button value={window.location.origin + href} copy-label="Copier le lien de cette demande" success-label="Copié" />
      Lien de cette demande
    </span>
  );
}
