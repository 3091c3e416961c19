import { codes, libelle } from '../ui/vocabulaire';

interface Props {
  situations: string[];
  onChange: (situations: string[]) => void;
}

/** What the adviser sees on the contract and that may block an act. */
export function SaisieSituations({ situations, onChange }: Props) {
  return (
    <fieldset class="situations">
      <legend>Ce qui se voit sur le contrat</legend>
      {codes('Situation').map((code) => (
        <label key={code}>
          <input
            type="checkbox"
            checked={situations.includes(code)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked ? [...situations, code] : situations.filter((autre) => autre !== code),
              )
            }
          />
          {libelle('Situation', code)}
        </label>
      ))}
    </fieldset>
  );
}
