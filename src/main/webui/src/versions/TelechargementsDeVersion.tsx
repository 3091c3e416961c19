import { Archive, FileSpreadsheet } from 'lucide-preact';
import { XLSX } from './classeur';
import { Telecharger } from './Telecharger';

/** A whole version to take away: to read in Excel, or to keep. */
export function TelechargementsDeVersion({ numero }: { numero: number }) {
  return (
    <>
      <Telecharger
        nom="Télécharger en Excel"
        icone={FileSpreadsheet}
        adresse={`/regles/${numero}/classeur`}
        fichier={`regles-${numero}.xlsx`}
        accept={XLSX}
      />
      <Telecharger
        nom="Archive"
        icone={Archive}
        adresse={`/regles/${numero}/archive`}
        fichier={`regles-${numero}.zip`}
      />
    </>
  );
}
