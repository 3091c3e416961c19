import { compte } from '../ui/format';
import type { BilanDeRejeu } from './rejouer';

interface Props {
  lignes: BilanDeRejeu['lignesIllisibles'];
  total: number;
}

/** The lines of the file that hold no demand, and why. */
export function LignesIllisibles({ lignes, total }: Props) {
  return (
    <section class="carte pile" aria-label="Lignes illisibles">
      <h3>
        {compte(total, 'ligne illisible', 'lignes illisibles')}
        {total > lignes.length && <small class="discret"> (les {compte(lignes.length, 'première')})</small>}
      </h3>
      <ul>
        {lignes.map(({ ligne, motif }) => (
          <li key={ligne}>
            Ligne {ligne}{'\u00a0'}: {motif}
          </li>
        ))}
      </ul>
    </section>
  );
}
