import { Ban, Copy, Send, ThumbsDown } from 'lucide-preact';
import { useLocation } from 'preact-iso';
import type { Brouillon, Controle } from '../api/schemas';
import { lien } from '../jeu/jeu';
import { Approuver } from './Approuver';
import { Demarche } from './Demarche';
import { abandonner, proposer, refuser, reprendre } from './demarchesDeBrouillon';
import { empechements } from './empechements';
import { estOuvert } from './etats';

/** A draft is checked anew before it is proposed or approved. */
const CONTROLES = 'Les contrôles sont refaits avant de proposer\u00a0: quelques secondes…';

interface Props {
  brouillon: Brouillon;
  etag: string;
  auteurs: string[];
  controle?: Controle;
  onChange: () => void;
}

/** The steps that a draft may take from where it stands, with why not for whoever may not take them. */
export function DemarchesDeBrouillon({ brouillon, etag, auteurs, controle, onChange }: Props) {
  const { route } = useLocation();
  const vu = { id: brouillon.id, etag };
  const empeche = empechements(auteurs, controle);
  const commun = { onFait: onChange, onRecharger: onChange };
  return (
    <section class="carte pile ne-pas-imprimer" aria-labelledby="titre-demarches">
      <h2 id="titre-demarches">{estOuvert(brouillon) ? 'La suite' : 'Ce brouillon est clos'}</h2>
      {brouillon.etat === 'BROUILLON' && (
        <Demarche
          nom="Proposer"
          icone={Send}
          classe="wa-brand"
          titre="Proposer ce brouillon"
          explication="Il ne pourra plus être modifié. Une personne qui ne l’a pas écrit l’approuvera ou le refusera."
          motif="Pourquoi ce changement&nbsp;?"
          attente={CONTROLES}
          empechement={empeche.proposer}
          faire={(saisie) => proposer(vu, saisie)}
          {...commun}
        />
      )}
      {brouillon.etat === 'PROPOSEE' && (
        <>
          <Approuver vu={vu} empechement={empeche.approuver} {...commun} />
          <Demarche
            nom="Refuser"
            icone={ThumbsDown}
            titre="Refuser ce brouillon"
            explication="Il est clos. Son auteur peut en reprendre une copie pour le corriger."
            motif="Pourquoi le refuser&nbsp;?"
            empechement={empeche.refuser}
            faire={(saisie) => refuser(vu, saisie)}
            {...commun}
          />
        </>
      )}
      {estOuvert(brouillon) && (
        <Demarche
          nom="Abandonner"
          icone={Ban}
          classe="wa-danger wa-outlined"
          titre="Abandonner ce brouillon"
          explication="Il est clos. Une copie peut en être reprise plus tard."
          motif="Pourquoi l’abandonner&nbsp;?"
          empechement={empeche.rediger}
          faire={(saisie) => abandonner(vu, saisie)}
          {...commun}
        />
      )}
      {brouillon.etat !== 'BROUILLON' && (
        <Demarche
          nom="Reprendre une copie"
          icone={Copy}
          titre="Reprendre une copie de ce brouillon"
          explication="Un nouveau brouillon s’ouvre avec le même contenu. Ses auteurs restent les mêmes&nbsp;: ils ne pourront pas l’approuver."
          motif="Pourquoi le reprendre&nbsp;?"
          empechement={empeche.rediger}
          faire={(saisie) => reprendre(brouillon.id, saisie)}
          onFait={(copie) => route(lien({ genre: 'BROUILLON', id: copie.id }))}
        />
      )}
    </section>
  );
}
