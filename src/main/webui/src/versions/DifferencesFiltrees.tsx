import { useState } from 'preact/hooks';
import type { Difference, TableResume } from '../api/schemas';
import type { Jeu } from '../jeu/jeu';
import { compte } from '../ui/format';
import { grouper } from './differences';
import { DifferencesParTable } from './DifferencesParTable';

interface Props {
  jeu: Jeu;
  differences: Difference[];
  tables: TableResume[];
}

/** Differences, of all tables or of the one that is chosen. */
export function DifferencesFiltrees({ jeu, differences, tables }: Props) {
  const [choisi, setChoisi] = useState('');
  const groupes = grouper(differences);
  const montrees = choisi === '' ? differences : (groupes.find(({ titre }) => titre === choisi)?.differences ?? []);
  if (differences.length === 0) {
    return <p role="status">Rien ne diffère entre ces deux versions.</p>;
  }
  return (
    <section class="carte pile" aria-label="Les différences">
      <div class="rang entre">
        <p role="status">
          {compte(montrees.length, 'différence')}
          {choisi === '' && `, dans ${compte(groupes.length, 'table')}`}
        </p>
        <label class="filtre ne-pas-imprimer">
          Table
          <select value={choisi} onChange={(event) => setChoisi(event.currentTarget.value)}>
            <option value="">Toutes</option>
            {groupes.map(({ titre, differences: siennes }) => (
              <option key={titre} value={titre}>
                {titre} ({siennes.length})
              </option>
            ))}
          </select>
        </label>
      </div>
      <DifferencesParTable jeu={jeu} differences={montrees} tables={tables} niveau={2} />
    </section>
  );
}
