import { useLocation } from 'preact-iso';
import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Scenario } from '../api/schemas';
import { Icone } from '../ui/Icone';
import { Loaded } from '../ui/Loaded';
import { ProblemCallout } from '../ui/ProblemCallout';
import { compte } from '../ui/format';
import { BarreDeSelection } from './BarreDeSelection';
import { acteDe, essais, etat, retenus, SANS_FILTRE, type Essai, type Filtre } from './essai';
import { FiltreDesScenarios } from './FiltreDesScenarios';
import { FormulaireDeScenario } from './FormulaireDeScenario';
import { Pages } from './Pages';
import { TableDesScenarios } from './TableDesScenarios';
import type { Scenarios } from './useScenarios';

const PAR_PAGE = 50;

/** The grid of the scenarios, filtered, page by page. */
export function ListeDesScenarios({ scenarios }: { scenarios: Scenarios }) {
  const { query } = useLocation();
  const [filtre, setFiltre] = useState<Filtre>({ ...SANS_FILTRE, echecs: query.echecs !== undefined });
  const [page, setPage] = useState<number>();
  const [ouvert, setOuvert] = useState<string | undefined>(query.scenario);
  const [choisis, setChoisis] = useState<ReadonlySet<string>>(new Set());
  const [edite, setEdite] = useState<Scenario | 'NOUVEAU'>();
  const { lus, execution, empechement } = scenarios;

  return (
    <Loaded resource={lus} attente="Lecture des scénarios…">
      {({ content }) => {
        const tous = essais(content, execution.content?.resultats);
        const vus = retenus(tous, filtre);
        const courante = Math.min(page ?? pageDe(vus, ouvert), Math.max(1, Math.ceil(vus.length / PAR_PAGE)));
        const selection = tous.filter((essai) => choisis.has(essai.scenario.nom));
        return (
          <>
            {execution.problem !== undefined && <ProblemCallout problem={execution.problem} onRetry={execution.reload} />}
            <div class="rang outils ne-pas-imprimer">
              <FiltreDesScenarios
                filtre={filtre}
                actes={[...new Set(content.map(acteDe))]}
                onChange={(nouveau) => {
                  setFiltre(nouveau);
                  setPage(1);
                }}
              />
              {empechement === undefined && (
                <button type="button" class="wa-outlined" onClick={() => setEdite('NOUVEAU')}>
                  <Icone de={Plus} /> Nouveau scénario
                </button>
              )}
            </div>
            <p role="status">{bilan(tous, vus, execution.loading)}</p>
            {empechement === undefined && (
              <BarreDeSelection
                essais={vus}
                selection={selection}
                onChoose={(noms) => setChoisis(new Set(noms))}
                onApply={scenarios.appliquer}
              />
            )}
            <TableDesScenarios
              jeu={scenarios.jeu}
              essais={vus.slice((courante - 1) * PAR_PAGE, courante * PAR_PAGE)}
              ouvert={ouvert}
              onOpen={setOuvert}
              choisis={choisis}
              onChoose={setChoisis}
              modifiable={empechement === undefined}
              onApply={scenarios.appliquer}
              onEdit={setEdite}
            />
            <Pages page={courante} taille={PAR_PAGE} total={vus.length} onChange={setPage} />
            {edite !== undefined && scenarios.jeu.genre === 'BROUILLON' && (
              <FormulaireDeScenario
                id={scenarios.jeu.id}
                scenario={edite === 'NOUVEAU' ? undefined : edite}
                noms={content.map(({ nom }) => nom)}
                onClose={() => setEdite(undefined)}
                onSave={scenarios.appliquer}
              />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

/** The page that shows a scenario, the first when it is not there. */
function pageDe(essais: readonly Essai[], nom: string | undefined): number {
  return Math.floor(Math.max(0, essais.findIndex((essai) => essai.scenario.nom === nom)) / PAR_PAGE) + 1;
}

function bilan(tous: readonly Essai[], vus: readonly Essai[], enCours: boolean): string {
  if (enCours) {
    return 'Les scénarios sont rejoués…';
  }
  const echecs = tous.filter((essai) => etat(essai) === 'ECHOUE').length;
  const joues = `${compte(tous.length, 'scénario')}, ${echecs === 0 ? 'tous passent' : `${compte(echecs, 'échoue', 'échouent')}`}.`;
  return vus.length === tous.length ? joues : `${joues} ${compte(vus.length, 'affiché')}.`;
}
