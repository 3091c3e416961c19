import { useState } from 'preact/hooks';
import type { LucideIcon } from 'lucide-preact';
import { Problem } from '../api/problem';
import { Icone } from '../ui/Icone';
import { telecharger } from './telechargement';

interface Props {
  nom: string;
  icone: LucideIcon;
  adresse: string;
  fichier: string;
  accept?: string;
}

/** A button that brings a file of the service to the reader. */
export function Telecharger({ nom, icone, adresse, fichier, accept }: Props) {
  const [probleme, setProbleme] = useState<Problem>();
  const [enCours, setEnCours] = useState(false);

  async function demander() {
    setEnCours(true);
    setProbleme(undefined);
    await telecharger(adresse, fichier, accept).catch((error: unknown) => setProbleme(Problem.from(error)));
    setEnCours(false);
  }

  return (
    <div class="demarche">
      <button type="button" class="wa-outlined" aria-busy={enCours} onClick={demander}>
        {enCours ? <wa-spinner aria-hidden="true" /> : <Icone de={icone} />} {nom}
      </button>
      {probleme !== undefined && (
        <small role="alert" class="refus">
          {probleme.message}
        </small>
      )}
    </div>
  );
}
