import type { Decision } from '../api/schemas';
import { compte, jour } from '../ui/format';
import { libelle } from '../ui/vocabulaire';
import { parTable, type TableDeclenchee } from './explication';

interface Props {
  decision: Decision;
  jeu: string;
}

/** Every row and rule that fired, table by table; each row opens its table with the row lit. */
export function Explication({ decision, jeu }: Props) {
  const { explication, regles } = decision;
  return (
    <section class="carte" aria-labelledby="titre-pourquoi">
      <h2 id="titre-pourquoi">Pourquoi</h2>
      <p class="discret">
        {compte(explication.length, 'ligne a joué', 'lignes ont joué')} dans {origine(regles)}, d’après le guide du{' '}
        {jour(regles.guideDu)}. Chacune ouvre sa table.
      </p>
      <ul class="explication">
        {parTable(explication).map((table) => (
          <li key={table.table}>
            <strong>{table.table}</strong>
            <Lignes table={table} jeu={jeu} />
            <small class="discret">
              {[libelle('Certitude', table.certitude), ...table.faits, ...table.lectures].join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function origine({ version, enVigueurDepuis }: Decision['regles']): string {
  return version === undefined || enVigueurDepuis === undefined
    ? 'ce brouillon'
    : `la version ${version}, en vigueur depuis le ${jour(enVigueurDepuis)}`;
}

function Lignes({ table, jeu }: { table: TableDeclenchee; jeu: string }) {
  const regle = table.table.endsWith('.drl');
  return (
    <span class="rang lignes">
      {table.lignes.map((ligne) =>
        regle ? (
          <span key={ligne}>{ligne}</span>
        ) : (
          <a
            key={ligne}
            href={`/atelier/${jeu}/tables/${encodeURIComponent(table.table)}?ligne=${encodeURIComponent(ligne)}`}
          >
            {ligne}
          </a>
        ),
      )}
    </span>
  );
}
