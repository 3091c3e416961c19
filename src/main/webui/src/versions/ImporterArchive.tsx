import { Upload } from 'lucide-preact';
import { useLocation } from 'preact-iso';
import { droit } from '../acces/identity';
import { lien } from '../jeu/jeu';
import { ChampTitre } from './ChampTitre';
import { Demarche } from './Demarche';
import { importerArchive } from './demarchesDeVersion';
import { RAISON_DE_NE_PAS_REDIGER } from './Droits';

/** Opens a draft from a whole rule set that was taken away from here or elsewhere. */
export function ImporterArchive() {
  const { route } = useLocation();
  const { permis, raison = '' } = droit('REDIGER');
  return (
    <Demarche
      nom="Importer une archive"
      icone={Upload}
      titre="Ouvrir un brouillon à partir d’une archive"
      explication="Une archive est le fichier .zip que donne le bouton «&nbsp;Archive&nbsp;» d’une version ou d’un brouillon."
      motif="Pourquoi cet import&nbsp;?"
      empechement={permis ? undefined : raison}
      ditDans={RAISON_DE_NE_PAS_REDIGER}
      faire={importerArchive}
      onFait={(brouillon) => route(lien({ genre: 'BROUILLON', id: brouillon.id }))}
    >
      <label>
        Archive (.zip)
        <input name="archive" type="file" accept=".zip,application/zip" required />
      </label>
      <ChampTitre />
    </Demarche>
  );
}
