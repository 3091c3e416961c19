import { CheckCheck } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Icone } from '../ui/Icone';
import { compte } from '../ui/format';
import { Confirmation } from './Confirmation';
import { ecrire, supprimer, type Ecriture } from './ecriture';
import { accepter, etat, type Essai } from './essai';

interface Props {
  essais: readonly Essai[];
  selection: readonly Essai[];
  onChoose: (noms: string[]) => void;
  onApply: (ecritures: Ecriture[]) => Promise<unknown>;
}

/** What can be done at once to the scenarios that are ticked, and to all those that fail. */
export function BarreDeSelection({ essais, selection, onChoose, onApply }: Props) {
  const [demande, setDemande] = useState<'ACCEPTER' | 'SUPPRIMER'>();
  const echecs = essais.filter((essai) => etat(essai) === 'ECHOUE');
  const acceptables = selection.filter((essai) => etat(essai) === 'ECHOUE');

  function confirmer() {
    const ecritures =
      demande === 'ACCEPTER'
        ? acceptables.map((essai) => ecrire(accepter(essai)))
        : selection.map(({ scenario }) => supprimer(scenario.nom));
    setDemande(undefined);
    onChoose([]);
    void onApply(ecritures);
  }

  return (
    <div class="rang ne-pas-imprimer" role="group" aria-label="Sélection">
      {echecs.length > 0 && (
        <button type="button" class="wa-outlined" onClick={() => onChoose(echecs.map(({ scenario }) => scenario.nom))}>
          Choisir {echecs.length === 1 ? 'celui qui échoue' : `les ${echecs.length} qui échouent`}
        </button>
      )}
      {selection.length > 0 && (
        <>
          <strong>{compte(selection.length, 'choisi')}</strong>
          <button type="button" class="wa-brand" disabled={acceptables.length === 0} onClick={() => setDemande('ACCEPTER')}>
            <Icone de={CheckCheck} /> Accepter les nouvelles réponses ({acceptables.length})
          </button>
          <button type="button" class="wa-outlined" onClick={() => setDemande('SUPPRIMER')}>
            Supprimer ({selection.length})
          </button>
          <button type="button" class="wa-outlined" onClick={() => onChoose([])}>
            Ne rien choisir
          </button>
        </>
      )}
      {demande === 'ACCEPTER' && (
        <Confirmation
          titre={`Accepter ${compte(acceptables.length, 'nouvelle réponse', 'nouvelles réponses')}`}
          action="Accepter"
          onCancel={() => setDemande(undefined)}
          onConfirm={confirmer}
        >
          L’attendu de {compte(acceptables.length, 'scénario')} deviendra ce que répond le brouillon. Faites-le seulement si
          ces réponses sont celles que vous voulez.
        </Confirmation>
      )}
      {demande === 'SUPPRIMER' && (
        <Confirmation
          titre={`Supprimer ${compte(selection.length, 'scénario')}`}
          action="Supprimer"
          onCancel={() => setDemande(undefined)}
          onConfirm={confirmer}
        >
          Ils disparaîtront de ce brouillon. Les versions publiées les gardent.
        </Confirmation>
      )}
    </div>
  );
}
