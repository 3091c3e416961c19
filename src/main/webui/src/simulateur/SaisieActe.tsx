import type { Acte } from '../api/schemas';
import { codes, libelle } from '../ui/vocabulaire';

interface Props {
  acte: Acte;
  onChange: (acte: Acte) => void;
}

export function SaisieActe({ acte, onChange }: Props) {
  return (
    <fieldset class="actes">
      <legend>Le client veut faire…</legend>
      {codes('Acte').map((code) => (
        <label key={code}>
          <input type="radio" name="acte" value={code} checked={code === acte} onChange={() => onChange(code as Acte)} />
          <span>{libelle('Acte', code)}</span>
        </label>
      ))}
    </fieldset>
  );
}
