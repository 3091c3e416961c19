import { ChevronDown, ChevronRight } from 'lucide-preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icone } from '../ui/Icone';
import { libelle } from '../ui/vocabulaire';
import { DetailDeScenario } from './DetailDeScenario';
import { acteDe, type Essai } from './essai';
import { enOrdre, nomDuChamp } from './reponse';
import { Resultat } from './Resultat';
import type { Gestes } from './TableDesScenarios';

interface Props extends Gestes {
  essai: Essai;
  ouvert: boolean;
  onToggle: () => void;
  choisi: boolean;
  onChoose: (choisi: boolean) => void;
}

/** A scenario on one row; its detail unfolds below. */
export function LigneDeScenario({ essai, ouvert, onToggle, choisi, onChoose, ...gestes }: Props) {
  const detail = useId();
  const ligne = useRef<HTMLTableRowElement>(null);
  const { scenario, resultat } = essai;
  const ecarts = enOrdre(resultat?.ecarts.map(({ champ }) => champ) ?? []);

  useEffect(() => {
    if (ouvert) {
      ligne.current?.scrollIntoView({ block: 'nearest' });
    }
  }, []);

  return (
    <>
      <tr ref={ligne} class={ouvert ? 'ouverte' : undefined}>
        {gestes.modifiable && (
          <td class="choix">
            <input
              type="checkbox"
              checked={choisi}
              aria-label={`Choisir « ${scenario.nom} »`}
              onChange={(event) => onChoose(event.currentTarget.checked)}
            />
          </td>
        )}
        <td>
          <Resultat essai={essai} />
        </td>
        <th scope="row">
          <button type="button" class="lien" aria-expanded={ouvert} aria-controls={detail} onClick={onToggle}>
            <Icone de={ouvert ? ChevronDown : ChevronRight} /> <span>{scenario.nom}</span>
          </button>
          {ecarts.length > 0 && <small>Change{'\u00a0'}: {ecarts.map(nomDuChamp).join(', ').toLowerCase()}</small>}
        </th>
        <td class="large-seulement">{libelle('Acte', acteDe(scenario))}</td>
      </tr>
      {ouvert && (
        <tr id={detail} class="detail">
          <td colSpan={gestes.modifiable ? 4 : 3}>
            <DetailDeScenario essai={essai} {...gestes} />
          </td>
        </tr>
      )}
    </>
  );
}
