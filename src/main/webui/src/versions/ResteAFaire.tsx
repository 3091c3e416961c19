import type { Brouillon, Controle, Differences } from '../api/schemas';
import { lien } from '../jeu/jeu';
import { compte } from '../ui/format';
import type { Resource } from '../ui/resource';
import { bilan } from './bilan';
import { CaseImpact } from './CaseImpact';
import { Point } from './Point';

interface Props {
  brouillon: Brouillon;
  differences?: Differences;
  controle: Resource<Controle>;
}

/** What is left before the draft can go one step further. */
export function ResteAFaire({ brouillon, differences, controle }: Props) {
  const jeu = { genre: 'BROUILLON', id: brouillon.id } as const;
  const fait = controle.loading || controle.content === undefined ? undefined : bilan(controle.content);
  return (
    <section class="carte pile" aria-labelledby="titre-reste">
      <h2 id="titre-reste">Ce qu’il reste à faire</h2>
      <ul class="reste">
        <Point etat={differences && (differences.nombre > 0 ? 'fait' : 'a-faire')}>
          {differences?.nombre === 0 ? (
            <a href={lien(jeu, 'tables')}>Changer au moins une cellule</a>
          ) : (
            'Il change quelque chose'
          )}
        </Point>
        <Point etat={fait && (fait.erreursDeTable === 0 ? 'fait' : 'a-faire')}>
          {fait === undefined || fait.erreursDeTable === 0
            ? 'Aucune erreur dans les tables'
            : `Corriger ${compte(fait.erreursDeTable, 'erreur')} dans les tables`}
        </Point>
        <Point etat={fait && etatDesScenarios(fait)}>
          <a href={lien(jeu, 'scenarios') + (fait?.scenariosEnEchec ? '?echecs=oui' : '')}>
            {phraseDesScenarios(fait)}
          </a>
        </Point>
        <CaseImpact brouillon={brouillon} />
      </ul>
    </section>
  );
}

function etatDesScenarios(fait: { erreursDeTable: number; scenariosEnEchec: number }) {
  return fait.erreursDeTable === 0 && fait.scenariosEnEchec === 0 ? 'fait' : 'a-faire';
}

function phraseDesScenarios(fait: { erreursDeTable: number; scenariosEnEchec: number } | undefined): string {
  if (fait !== undefined && fait.scenariosEnEchec > 0) {
    return `${compte(fait.scenariosEnEchec, 'scénario échoue', 'scénarios échouent')}`;
  }
  return fait !== undefined && fait.erreursDeTable > 0
    ? 'Les scénarios se joueront une fois les tables corrigées'
    : 'Tous les scénarios réussissent';
}
