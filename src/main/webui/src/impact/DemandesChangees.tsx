import { useState } from 'preact/hooks';
import { resumeDeDemande } from '../scenarios/demandeEnClair';
import { Pages } from '../scenarios/Pages';
import { nomDuChamp } from '../scenarios/reponse';
import { compte } from '../ui/format';
import { AvantApres } from './AvantApres';
import { Changements } from './Changements';
import type { BilanDeRejeu } from './rejouer';

const PAR_PAGE = 20;

interface Props {
  details: BilanDeRejeu['details'];
  total: number;
  id: number;
}

/** The demands of the file that are answered otherwise, each with what changes folded below. */
export function DemandesChangees({ details, total, id }: Props) {
  const [page, setPage] = useState(1);
  return (
    <section class="pile" aria-label="Demandes changées">
      <h3>
        {compte(total, 'demande changée', 'demandes changées')}
        {total > details.length && <small class="discret"> (les {compte(details.length, 'première')})</small>}
      </h3>
      {details.slice((page - 1) * PAR_PAGE, page * PAR_PAGE).map(({ ligne, demande, changements }) => (
        <details key={ligne} class="carte">
          <summary>
            <span>
              Ligne {ligne}{'\u00a0'}: {resumeDeDemande(demande)}{' '}
              <small class="discret">Change{'\u00a0'}: {changements.map(({ champ }) => nomDuChamp(champ)).join(', ').toLowerCase()}</small>
            </span>
          </summary>
          <Changements changements={changements} />
          <p class="exemple">
            <AvantApres demande={demande} id={id} />
          </p>
        </details>
      ))}
      <Pages page={page} taille={PAR_PAGE} total={details.length} onChange={setPage} />
    </section>
  );
}
