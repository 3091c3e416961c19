import type { Couverture } from '../../api/schemas';
import { lien, type Jeu } from '../../jeu/jeu';
import { compte } from '../../ui/format';

type LigneCouverte = Couverture['lignes'][number];

interface Props {
  lignes: readonly LigneCouverte[];
  jeu: Jeu;
  ids: ReadonlyMap<string, string>;
}

/** How many scenarios fire each row, table by table; the tables with a row that none fires come first. */
export function LignesParTable({ lignes, jeu, ids }: Props) {
  const noms = [...new Set(lignes.map(({ table }) => table))];
  const parTable = noms.map((nom) => [nom, lignes.filter(({ table }) => table === nom)] as const);
  const tables = parTable.sort(([, unes], [, autres]) => sans(autres) - sans(unes));
  return (
    <section class="pile" aria-label="Table par table">
      <h2>Table par table</h2>
      {tables.map(([nom, siennes]) => (
        <details key={nom} class="carte">
          <summary>
            <span>
              {nom}{' '}
              <span class={sans(siennes) === 0 ? 'discret' : 'echoue'}>
                {sans(siennes) === 0
                  ? `${compte(siennes.length, 'ligne')}, toutes éprouvées`
                  : `${compte(sans(siennes), 'ligne')} sur ${siennes.length} sans scénario`}
              </span>
            </span>
          </summary>
          <ul class="chaleur">
            {siennes.map(({ ligne, scenarios }) => (
              <li key={ligne} data-chaleur={chaleur(scenarios)}>
                {ids.has(nom) ? (
                  <a href={`${lien(jeu, 'tables', ids.get(nom) ?? '')}?ligne=${encodeURIComponent(ligne)}`}>{ligne}</a>
                ) : (
                  <span>{ligne}</span>
                )}
                <span class="nombre">{compte(scenarios, 'scénario')}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function sans(lignes: readonly LigneCouverte[]): number {
  return lignes.filter(({ scenarios }) => scenarios === 0).length;
}

/** From 0, none, to 3, many. */
function chaleur(scenarios: number): number {
  return scenarios === 0 ? 0 : scenarios < 3 ? 1 : scenarios < 20 ? 2 : 3;
}
