import { Check } from 'lucide-preact';
import type { Version } from '../api/schemas';
import { jour, jourDe } from '../ui/format';
import { premierDuMoisSuivant } from './calendrier';
import { Demarche } from './Demarche';
import { approuver, type Vu } from './demarchesDeBrouillon';

interface Props {
  vu: Vu;
  empechement?: string;
  onFait: (version: Version) => void;
  onRecharger: () => void;
}

/** Makes a version of a draft, from a day on. */
export function Approuver({ vu, empechement, onFait, onRecharger }: Props) {
  const aujourdhui = jourDe(new Date());
  const premier = premierDuMoisSuivant(aujourdhui);
  return (
    <Demarche
      nom="Approuver"
      icone={Check}
      classe="wa-brand"
      titre="Approuver ce brouillon"
      explication="Il devient une version, qui décide à partir du jour choisi. Jusqu’à ce jour, elle peut être annulée&nbsp;; ensuite, il faut revenir à une version d’avant."
      attente="Les contrôles sont refaits avant d’approuver&nbsp;: quelques secondes…"
      motif="Pourquoi l’approuver&nbsp;?"
      empechement={empechement}
      faire={(saisie) => approuver(vu, saisie)}
      onFait={onFait}
      onRecharger={onRecharger}
    >
      <label>
        En vigueur à partir du
        <input
          name="enVigueurDepuis"
          type="date"
          required
          min={aujourdhui}
          defaultValue={premier}
          list="jours-proposes"
          aria-describedby="aide-jour"
        />
      </label>
      <small id="aide-jour" class="discret">
        Le {jour(premier)} est proposé. Au plus tôt, aujourd’hui, le {jour(aujourdhui)}.
      </small>
      <datalist id="jours-proposes">
        <option value={aujourdhui}>Aujourd’hui</option>
        <option value={premier}>Premier du mois prochain</option>
      </datalist>
    </Demarche>
  );
}
