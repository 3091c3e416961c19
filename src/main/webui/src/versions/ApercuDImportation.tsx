import { FileSpreadsheet } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { Problem } from '../api/problem';
import type { Importation, TableResume } from '../api/schemas';
import { compte } from '../ui/format';
import { Icone } from '../ui/Icone';
import { ProblemCallout } from '../ui/ProblemCallout';
import { annoter, type Envoi } from './classeur';
import { Constatations } from './Constatations';
import { DifferencesParTable } from './DifferencesParTable';
import { enregistrer } from './telechargement';

interface Props {
  envoi: Envoi;
  importation: Importation;
  tables: TableResume[];
  enCours: boolean;
  onPrendre: () => void;
  onFerme: () => void;
}

/** What a workbook would change and what is wrong with it, before anything is taken. */
export function ApercuDImportation({ envoi, importation, tables, enCours, onPrendre, onFerme }: Props) {
  const [probleme, setProbleme] = useState<Problem>();
  const dialogue = useRef<HTMLElementTagNameMap['wa-dialog'] | null>(null);
  const jeu = { genre: 'BROUILLON', id: envoi.brouillon } as const;
  const { constatations, nombre } = importation;

  async function rapporter() {
    setProbleme(undefined);
    await annoter(envoi).then(
      (classeur) => enregistrer(classeur, `brouillon-${envoi.brouillon}-constatations.xlsx`),
      (error: unknown) => setProbleme(Problem.from(error)),
    );
  }

  return (
    <wa-dialog
      ref={(element) => {
        dialogue.current = element;
      }}
      class="apercu"
      label={`Ce que change «\u00a0${envoi.fichier.name}\u00a0»`}
      open
      onwa-after-hide={(event: Event) => event.target === dialogue.current && onFerme()}
    >
      <div class="pile">
        <p>
          <strong>{nombre === 0 ? 'Ce fichier ne change rien.' : `${compte(nombre, 'changement')}.`}</strong>{' '}
          {!importation.applicable && 'Rien ne peut être pris tant que ce qui suit n’est pas corrigé.'}
        </p>
        {[true, false].map((erreur) => (
          <Constatations
            key={String(erreur)}
            titre={erreur ? 'À corriger' : 'À regarder'}
            constatations={constatations.filter(({ gravite }) => (gravite === 'ERREUR') === erreur)}
            jeu={jeu}
            tables={tables}
          />
        ))}
        <DifferencesParTable jeu={jeu} differences={importation.differences} tables={tables} />
        {probleme !== undefined && <ProblemCallout problem={probleme} />}
      </div>
      <div slot="footer" class="rang">
        <button
          type="button"
          class="wa-plain"
          onClick={() => {
            dialogue.current!.open = false;
          }}
        >
          Ne rien prendre
        </button>
        {constatations.length > 0 && (
          <button type="button" class="wa-outlined" onClick={rapporter}>
            <Icone de={FileSpreadsheet} /> Télécharger le fichier annoté
          </button>
        )}
        <button
          type="button"
          class="wa-brand"
          disabled={enCours || nombre === 0 || !importation.applicable}
          onClick={onPrendre}
        >
          Prendre ces changements
        </button>
      </div>
    </wa-dialog>
  );
}
