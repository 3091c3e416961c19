import { Plus, Trash2 } from 'lucide-preact';
import type { Demande } from '../api/schemas';
import { Icone } from '../ui/Icone';
import { codes, libelle } from '../ui/vocabulaire';
import { SaisieMontant } from './SaisieMontant';

export type Operation = NonNullable<NonNullable<Demande['contrat']>['operations']>[number];

interface Props {
  operations: Operation[];
  nouvelle: Operation;
  onChange: (operations: Operation[]) => void;
}

/** The acts already done online on the contract: they use up the caps. */
export function SaisieOperations({ operations, nouvelle, onChange }: Props) {
  const changer = (rang: number, changement: Partial<Operation>) =>
    onChange(operations.map((operation, autre) => (autre === rang ? { ...operation, ...changement } : operation)));
  return (
    <fieldset class="operations">
      <legend>Actes déjà faits en ligne sur ce contrat</legend>
      {operations.map((operation, rang) => (
        <div class="operation" key={rang} role="group" aria-label={`Acte passé n° ${rang + 1}`}>
          <label>
            Acte
            <select
              value={operation.acte}
              onChange={(event) => changer(rang, { acte: event.currentTarget.value as Operation['acte'] })}
            >
              {codes('Acte').map((code) => (
                <option key={code} value={code}>
                  {libelle('Acte', code)}
                </option>
              ))}
            </select>
          </label>
          <label>
            Jour
            <input
              type="date"
              value={operation.date}
              onInput={(event) => event.currentTarget.value !== '' && changer(rang, { date: event.currentTarget.value })}
            />
          </label>
          <SaisieMontant
            champ={{ champ: `operation-${rang}`, libelle: 'Montant', genre: 'MONTANT' }}
            valeur={operation.montant}
            onChange={(montant) => changer(rang, { montant })}
          />
          <button
            type="button"
            class="discret"
            aria-label={`Retirer l’acte passé n° ${rang + 1}`}
            onClick={() => onChange(operations.filter((_, autre) => autre !== rang))}
          >
            <Icone de={Trash2} />
          </button>
        </div>
      ))}
      <button type="button" class="discret" onClick={() => onChange([...operations, nouvelle])}>
        <Icone de={Plus} />&nbsp;Ajouter un acte passé
      </button>
    </fieldset>
  );
}
