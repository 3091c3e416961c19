import { codes, libelle } from '../ui/vocabulaire';
import type { Champ } from './champs';

interface Props {
  champ: Champ;
  valeur?: string | number;
  onChange: (valeur: string | number | undefined) => void;
}

export function SaisieChoix({ champ, valeur, onChange }: Props) {
  const { vocabulaire } = champ;
  const choix = vocabulaire === undefined ? (champ.valeurs ?? []) : codes(vocabulaire);
  return (
    <label>
      {champ.libelle}
      <select
        id={champ.champ}
        value={String(valeur ?? champ.defaut ?? '')}
        onChange={(event) => {
          const choisi = event.currentTarget.value;
          onChange(choisi === '' ? undefined : vocabulaire === undefined ? Number(choisi) : choisi);
        }}
      >
        {champ.defaut === undefined && <option value="">Non précisé</option>}
        {choix.map((code) => (
          <option key={code} value={code}>
            {vocabulaire === undefined ? code : libelle(vocabulaire, String(code))}
          </option>
        ))}
      </select>
    </label>
  );
}
