import { useLocation } from 'preact-iso';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Constatation } from '../api/schemas';
import type { Jeu } from '../jeu/jeu';
import { ConstatationsDeLaTable } from './ConstatationsDeLaTable';
import { changements } from './edition/changements';
import type { Edition } from './edition/Edition';
import { avecNouvelle } from './edition/nouvelle';
import { EnteteDeTable } from './EnteteDeTable';
import { BarreDeCellule } from './grille/BarreDeCellule';
import { BarreDeLigne } from './grille/BarreDeLigne';
import { Grille } from './grille/Grille';
import { useSelection } from './grille/useSelection';
import { filtrer, largeur, type VueDeTable } from './grille/vue';
import { Incidents } from './Incidents';
import { Legende } from './Legende';
import type { TableLue } from './lecture';
import { ScenariosDeLaLigne } from './ScenariosDeLaLigne';
import { useArrivee } from './useArrivee';
import { useExamen } from './useExamen';

interface Props {
  jeu: Jeu;
  lue: TableLue;
  edition: Edition | undefined;
}

const RIEN = new Map<string, never>();

/** The grid of a table and what goes with it. Findings and coverage come once the grid is there. */
export function TableOuverte({ jeu, lue, edition }: Props) {
  const { query } = useLocation();
  const [recherche, setRecherche] = useState('');
  const [scenarios, setScenarios] = useState<string | undefined>();
  const element = useRef<HTMLTableElement>(null);
  const table = edition?.table.value ?? lue.lue.content;
  const nouvelle = edition?.nouvelle.value;
  const { constatations, couverture } = useExamen(jeu, table);

  const ecarts = useMemo(() => changements(lue.base, table), [lue, table]);
  const lignes = useMemo(
    () => filtrer(avecNouvelle(table.lignes, nouvelle), table.colonnes, recherche),
    [table, nouvelle, recherche],
  );
  const enAttente = edition?.enAttente.value ?? RIEN;
  const refus = edition?.refus.value ?? RIEN;
  const vue: VueDeTable = useMemo(
    () => ({
      table,
      lignes,
      filtree: recherche.trim() !== '',
      changements: ecarts,
      constatations: constatations?.constatations ?? [],
      couverture,
      enAttente,
      refus,
      modifiable: edition !== undefined,
      allumee: query.ligne,
    }),
    [table, lignes, ecarts, constatations, couverture, enAttente, refus, edition, query.ligne],
  );
  const depart = {
    rang: Math.max(0, lignes.findIndex(({ id }) => id === query.ligne)),
    colonne: Math.max(0, table.colonnes.findIndex(({ id, libelle }) => id === query.colonne || libelle === query.colonne)),
  };
  const selection = useSelection(element, lignes, largeur(table, couverture), depart);
  useArrivee(element, query.ligne, selection);

  function allerA({ ligne, colonne }: Constatation) {
    const rang = table.lignes.findIndex(({ id }) => id === ligne);
    if (rang >= 0) {
      setRecherche('');
      selection.aller({ rang, colonne: Math.max(0, table.colonnes.findIndex(({ libelle }) => libelle === colonne)) });
    }
  }

  return (
    <article class="table-ouverte">
      <EnteteDeTable jeu={jeu} table={table} brouillon={lue.brouillon} />
      <div class="barre-de-table ne-pas-imprimer">
        <input
          type="search"
          aria-label="Filtrer les lignes"
          placeholder="Filtrer les lignes"
          value={recherche}
          onInput={(event) => setRecherche(event.currentTarget.value)}
        />
        {edition !== undefined && <BarreDeLigne {...{ vue, edition, selection }} />}
        <span class="discret" role="status">
          {vue.filtree ? `${lignes.length} sur ${table.lignes.length}` : edition?.etat.value}
        </span>
      </div>
      <Incidents edition={edition} />
      <BarreDeCellule vue={vue} edition={edition} actif={selection.actif} />
      <Grille {...{ vue, edition, selection, element }} onScenarios={setScenarios} />
      <Legende vue={vue} />
      {jeu.genre === 'BROUILLON' && <ConstatationsDeLaTable jeu={jeu} lues={constatations} onAller={allerA} />}
      <ScenariosDeLaLigne
        jeu={jeu}
        ligne={scenarios}
        noms={scenarios === undefined ? undefined : (couverture?.get(scenarios) ?? [])}
        onFermer={() => {
          setScenarios(undefined);
          selection.reprendre();
        }}
      />
    </article>
  );
}
