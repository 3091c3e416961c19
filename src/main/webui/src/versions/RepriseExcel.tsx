import { useId, useState } from 'preact/hooks';
import { droit } from '../acces/identity';
import { Problem } from '../api/problem';
import type { Brouillon, Importation, TableResume } from '../api/schemas';
import { compte } from '../ui/format';
import { importer } from './classeur';
import { ApercuDImportation } from './ApercuDImportation';
import { ProblemeDeDemarche } from './ProblemeDeDemarche';

interface Props {
  brouillon: Brouillon;
  etag: string;
  tables: TableResume[];
  onChange: () => void;
}

type Etape = { fichier?: File; enCours?: boolean; apercu?: Importation; probleme?: Problem; pris?: number };

/** Brings a workbook back: nothing is taken before its differences and its findings have been shown. */
export function RepriseExcel({ brouillon, etag, tables, onChange }: Props) {
  const [etape, setEtape] = useState<Etape>({});
  const { permis, raison } = droit('REDIGER');
  const champ = useId();

  async function envoyer(fichier: File, appliquer: boolean) {
    setEtape({ fichier, enCours: true, apercu: appliquer ? etape.apercu : undefined });
    try {
      const importation = await importer({ brouillon: brouillon.id, etag, fichier }, appliquer);
      setEtape(importation.applique ? { pris: importation.nombre } : { fichier, apercu: importation });
      if (importation.applique) {
        onChange();
      }
    } catch (error) {
      setEtape({ fichier, probleme: Problem.from(error) });
    }
  }

  return (
    <div class="pile">
      <label for={champ}>Reprendre un fichier Excel</label>
      <input
        id={champ}
        type="file"
        accept=".xlsx"
        disabled={!permis}
        aria-describedby={`${champ}-aide`}
        onChange={(event) => {
          const fichier = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (fichier !== undefined) {
            void envoyer(fichier, false);
          }
        }}
      />
      <small id={`${champ}-aide`} class="discret">
        {permis ? 'Vous verrez d’abord ce qu’il change\u00a0: rien n’est pris sans votre accord.' : raison}
      </small>
      <div role="status">
        {etape.enCours && (
          <p class="attente">
            <wa-spinner aria-hidden="true" /> Lecture de «&nbsp;{etape.fichier?.name}&nbsp;»…
          </p>
        )}
        {etape.pris !== undefined && <p>{compte(etape.pris, 'changement pris', 'changements pris')}.</p>}
      </div>
      {etape.probleme !== undefined && (
        <ProblemeDeDemarche
          probleme={etape.probleme}
          onRecharger={() => {
            setEtape({});
            onChange();
          }}
        />
      )}
      {etape.apercu !== undefined && etape.fichier !== undefined && (
        <ApercuDImportation
          envoi={{ brouillon: brouillon.id, etag, fichier: etape.fichier }}
          importation={etape.apercu}
          tables={tables}
          enCours={etape.enCours ?? false}
          onPrendre={() => envoyer(etape.fichier!, true)}
          onFerme={() => setEtape({})}
        />
      )}
    </div>
  );
}
