import type { Champ } from './champs';

interface Props {
  champ: Champ;
  valeur?: boolean;
  onChange: (valeur: boolean | undefined) => void;
}

const INCONNU = 'inconnu';

/** Yes or no; « not said » too when the service takes nothing for granted. */
export function SaisieOuiNon({ champ, valeur, onChange }: Props) {
  const retenue = valeur ?? (champ.defaut as boolean | undefined);
  const choix: [string, boolean | undefined][] = [
    ['Oui', true],
    ['Non', false],
  ];
  if (champ.defaut === undefined) {
    choix.push(['Non précisé', undefined]);
  }
  return (
    <fieldset class="oui-non">
      <legend>{champ.libelle}</legend>
      {choix.map(([texte, donnee], rang) => (
        <label key={texte}>
          <input
            id={rang === 0 ? champ.champ : undefined}
            type="radio"
            name={champ.champ}
            value={String(donnee ?? INCONNU)}
            checked={retenue === donnee}
            onChange={() => onChange(donnee)}
          />
          {texte}
        </label>
      ))}
    </fieldset>
  );
}
