import { libelle } from '../ui/vocabulaire';
import type { Filtre } from './essai';

interface Props {
  filtre: Filtre;
  actes: readonly string[];
  onChange: (filtre: Filtre) => void;
}

export function FiltreDesScenarios({ filtre, actes, onChange }: Props) {
  return (
    <search class="rang filtre">
      <label>
        Chercher
        <input
          type="search"
          value={filtre.texte}
          placeholder="rachat 20 000, F312, A-15…"
          onInput={(event) => onChange({ ...filtre, texte: event.currentTarget.value })}
        />
      </label>
      <label>
        Acte
        <select value={filtre.acte} onChange={(event) => onChange({ ...filtre, acte: event.currentTarget.value })}>
          <option value="">Tous les actes</option>
          {actes.map((acte) => (
            <option key={acte} value={acte}>
              {libelle('Acte', acte)}
            </option>
          ))}
        </select>
      </label>
      <label class="case">
        <input
          type="checkbox"
          checked={filtre.echecs}
          onChange={(event) => onChange({ ...filtre, echecs: event.currentTarget.checked })}
        />
        Seulement ceux qui échouent
      </label>
    </search>
  );
}
