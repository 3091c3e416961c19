import { Download } from 'lucide-preact';
import { compte, nombre } from '../ui/format';
import { Icone } from '../ui/Icone';
import { csv, telecharger } from './csv';
import { DemandesChangees } from './DemandesChangees';
import { LignesIllisibles } from './LignesIllisibles';
import { Mouvements } from './Mouvements';
import type { BilanDeRejeu } from './rejouer';
import { resultats } from './resultats';

interface Props {
  fichier: string;
  bilan: BilanDeRejeu;
  id: number;
}

/** What came of a replay. */
export function Bilan({ fichier, bilan, id }: Props) {
  const lues = bilan.total - bilan.illisibles;
  return (
    <div class="pile">
      <div class="carte pile">
        <h3>Bilan de {fichier}</h3>
        <p role="status">
          <strong>
            {nombre(bilan.changees)} sur {compte(lues, 'demande')}
          </strong>{' '}
          {bilan.changees < 2 ? 'reçoit' : 'reçoivent'} une autre réponse. {compte(bilan.illisibles, 'ligne illisible', 'lignes illisibles')}.
        </p>
        <dl class="chiffres">
          <Chiffre nom="Sans changement" valeur={lues - bilan.changees} />
          <Chiffre nom="Autre réponse" valeur={bilan.changees} />
          <Chiffre nom="dont autre conduite" valeur={bilan.mouvements.reduce((somme, mouvement) => somme + mouvement.nombre, 0)} />
          <Chiffre nom="Lignes illisibles" valeur={bilan.illisibles} />
        </dl>
        <div class="ne-pas-imprimer">
          <button
            type="button"
            class="wa-outlined"
            disabled={bilan.details.length + bilan.lignesIllisibles.length === 0}
            onClick={() => telecharger(`impact-brouillon-${id}.csv`, csv(resultats(bilan)))}
          >
            <Icone de={Download} /> Télécharger les résultats (CSV)
          </button>
        </div>
      </div>
      {bilan.mouvements.length > 0 && <Mouvements mouvements={bilan.mouvements} />}
      {bilan.details.length > 0 && <DemandesChangees details={bilan.details} total={bilan.changees} id={id} />}
      {bilan.lignesIllisibles.length > 0 && <LignesIllisibles lignes={bilan.lignesIllisibles} total={bilan.illisibles} />}
    </div>
  );
}

function Chiffre({ nom, valeur }: { nom: string; valeur: number }) {
  return (
    <div>
      <dt>{nom}</dt>
      <dd>{nombre(valeur)}</dd>
    </div>
  );
}
