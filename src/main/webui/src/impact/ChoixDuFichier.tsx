import { useState } from 'preact/hooks';
import { EXEMPLE } from './exemple';

interface Props {
  occupe: boolean;
  onChoose: (fichier: File) => void;
}

export function ChoixDuFichier({ occupe, onChoose }: Props) {
  const [fichier, setFichier] = useState<File>();
  return (
    <form
      class="carte pile ne-pas-imprimer"
      aria-label="Fichier de demandes"
      onSubmit={(event) => {
        event.preventDefault();
        if (fichier !== undefined) {
          onChoose(fichier);
        }
      }}
    >
      <label>
        Fichier de demandes (tableau CSV, ou une demande JSON par ligne)
        <input
          type="file"
          accept=".csv,.ndjson,.jsonl,text/csv,application/x-ndjson"
          onChange={(event) => setFichier(event.currentTarget.files?.[0])}
        />
      </label>
      <div class="rang">
        <button type="submit" class="wa-brand" disabled={occupe || fichier === undefined}>
          Rejouer ces demandes
        </button>
        {fichier === undefined && <small class="discret">Choisissez d’abord un fichier.</small>}
        <a download="demandes-exemple.csv" href={`data:text/csv;charset=utf-8,${encodeURIComponent(EXEMPLE)}`}>
          Télécharger un exemple
        </a>
      </div>
    </form>
  );
}
