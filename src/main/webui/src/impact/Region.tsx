import { ArrowRight } from 'lucide-preact';
import type { Impact } from '../api/schemas';
import { resumeDeDemande } from '../scenarios/demandeEnClair';
import { phraseEnClair } from '../scenarios/reponse';
import { Secable } from '../scenarios/Secable';
import { Icone } from '../ui/Icone';
import { AvantApres } from './AvantApres';

type UneRegion = Impact['tables'][number]['regions'][number];

/** Demands that a table answers otherwise: which, what it said, what it would say, and one of them. */
export function Region({ region: { ou, avant, apres, exemple }, id }: { region: UneRegion; id: number }) {
  return (
    <li>
      <p class="ou">
        <Secable texte={phraseEnClair(ou)} />
      </p>
      <p class="mouvement">
        <del>
          <Reponses reponses={avant} />
        </del>{' '}
        <Icone de={ArrowRight} />
        <span class="visuellement-cache"> devient </span>{' '}
        <ins>
          <Reponses reponses={apres} />
        </ins>
      </p>
      {exemple === undefined ? (
        <p class="discret">Aucune demande d’exemple n’a été trouvée.</p>
      ) : (
        <p class="discret exemple">
          Par exemple{'\u00a0'}: {resumeDeDemande(exemple)}. <AvantApres demande={exemple} id={id} />
        </p>
      )}
    </li>
  );
}

function Reponses({ reponses }: { reponses: UneRegion['avant'] }) {
  const textes = reponses.map(({ texte }) => phraseEnClair(texte));
  return <Secable texte={textes.length === 0 ? 'rien' : textes.join(' ; ')} />;
}
