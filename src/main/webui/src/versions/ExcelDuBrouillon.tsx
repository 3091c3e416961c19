import { Archive, FileSpreadsheet } from 'lucide-preact';
import type { Brouillon, TableResume } from '../api/schemas';
import { XLSX } from './classeur';
import { RepriseExcel } from './RepriseExcel';
import { Telecharger } from './Telecharger';

interface Props {
  brouillon: Brouillon;
  etag: string;
  tables: TableResume[];
  onChange: () => void;
}

/** A draft taken away to Excel and brought back. */
export function ExcelDuBrouillon({ brouillon, etag, tables, onChange }: Props) {
  const adresse = `/brouillons/${brouillon.id}`;
  return (
    <section class="carte pile ne-pas-imprimer" aria-labelledby="titre-excel">
      <h2 id="titre-excel">Dans Excel</h2>
      <div class="rang">
        <Telecharger
          nom="Télécharger en Excel"
          icone={FileSpreadsheet}
          adresse={`${adresse}/classeur`}
          fichier={`brouillon-${brouillon.id}.xlsx`}
          accept={XLSX}
        />
        <Telecharger
          nom="Archive"
          icone={Archive}
          adresse={`${adresse}/archive`}
          fichier={`brouillon-${brouillon.id}.zip`}
        />
      </div>
      {brouillon.etat === 'BROUILLON' && (
        <RepriseExcel brouillon={brouillon} etag={etag} tables={tables} onChange={onChange} />
      )}
    </section>
  );
}
