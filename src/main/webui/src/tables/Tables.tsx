import { useState } from 'preact/hooks';
import type { TableResume } from '../api/schemas';
import { lien, type Jeu, useJeu } from '../jeu/jeu';
import { nomDuJeu } from '../jeu/nom';
import '../styles/tables.css';
import { compte } from '../ui/format';
import { Loaded } from '../ui/Loaded';
import { useResource } from '../ui/resource';
import { semblable } from './cellule/saisie';
import { lireTables } from './lecture';
import { DiagrammeReplie } from './liste/DiagrammeReplie';
import { Fichier } from './liste/Fichier';
import { Raisonnements } from './liste/Raisonnements';
import { OuvrirUnBrouillon } from './OuvrirUnBrouillon';

/** Every table of a rule set, by what it is for, with the diagram of what depends on what and the reasonings. */
export function Tables() {
  const jeu = useJeu();
  const tables = useResource(() => lireTables(jeu), [lien(jeu)]);
  return (
    <>
      <div class="rang entete-des-tables">
        <h1>Tables</h1>
        <span class="discret">{jeu.genre === 'EN_VIGUEUR' ? nomDuJeu(jeu) : <a href={lien(jeu)}>{nomDuJeu(jeu)}</a>}</span>
        {jeu.genre !== 'BROUILLON' && <OuvrirUnBrouillon jeu={jeu} vue={['tables']} />}
      </div>
      <Loaded resource={tables}>{(lues) => <Liste jeu={jeu} tables={lues} />}</Loaded>
    </>
  );
}

function Liste({ jeu, tables }: { jeu: Jeu; tables: TableResume[] }) {
  const [recherche, setRecherche] = useState('');
  const trouvees = tables.filter((table) => convient(table, recherche));
  const fichiers = [...new Set(tables.map(({ fichier }) => fichier))];
  return (
    <div class="pile">
      <div class="rang ne-pas-imprimer">
        <input
          type="search"
          class="chercher"
          aria-label="Chercher une table"
          placeholder="Chercher une table"
          value={recherche}
          onInput={(event) => setRecherche(event.currentTarget.value)}
        />
        <span class="discret" role="status">
          {compte(trouvees.length, 'table')}
        </span>
      </div>
      {fichiers.map((fichier) => (
        <Fichier key={fichier} jeu={jeu} fichier={fichier} tables={trouvees.filter((table) => table.fichier === fichier)} />
      ))}
      <DiagrammeReplie jeu={jeu} fichiers={fichiers} />
      <Raisonnements jeu={jeu} />
    </div>
  );
}

function convient({ nom, description = '' }: TableResume, recherche: string): boolean {
  const texte = semblable(`${nom} ${description}`);
  return semblable(recherche)
    .split(' ')
    .every((mot) => texte.includes(mot));
}
