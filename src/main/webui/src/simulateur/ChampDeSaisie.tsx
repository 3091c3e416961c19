import type { Champ } from './champs';
import { SaisieChoix } from './SaisieChoix';
import { SaisieMontant } from './SaisieMontant';
import { SaisieOuiNon } from './SaisieOuiNon';
import type { Valeur } from './demande';

interface Props {
  champ: Champ;
  valeur: Valeur;
  question?: string;
  onChange: (valeur: Valeur) => void;
}

/** One field of the form, with the question to ask the client when its answer is still missing. */
export function ChampDeSaisie({ champ, valeur, question, onChange }: Props) {
  return (
    <div class="champ" data-manque={question === undefined ? undefined : ''}>
      <Saisie champ={champ} valeur={valeur} onChange={onChange} />
      {question !== undefined && (
        <p class="question" id={`question-${champ.champ}`}>
          {question}
        </p>
      )}
    </div>
  );
}

function Saisie({ champ, valeur, onChange }: Omit<Props, 'question'>) {
  switch (champ.genre) {
    case 'MONTANT':
      return <SaisieMontant champ={champ} valeur={valeur as number | undefined} onChange={onChange} />;
    case 'CHOIX':
      return <SaisieChoix champ={champ} valeur={valeur as string | number | undefined} onChange={onChange} />;
    case 'OUI_NON':
      return <SaisieOuiNon champ={champ} valeur={valeur as boolean | undefined} onChange={onChange} />;
    case 'DATE':
      return (
        <label>
          {champ.libelle}
          <input
            id={champ.champ}
            type="date"
            value={(valeur as string | undefined) ?? ''}
            onInput={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
          />
        </label>
      );
  }
}
