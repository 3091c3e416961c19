import type { Impact } from '../api/schemas';
import { resumeDeDemande } from '../scenarios/demandeEnClair';
import { compte } from '../ui/format';
import { AvantApres } from './AvantApres';
import { Changements } from './Changements';

type Decision = Impact['decisions'][number];

/** Decisions that change alike, with one of them. */
export function Groupe({ groupe: { nombre, scenario, demande, changements }, id }: { groupe: Decision; id: number }) {
  return (
    <li class="carte pile">
      <h3>
        {compte(nombre, 'demande')} <small class="discret">par exemple{'\u00a0'}:</small> {scenario ?? resumeDeDemande(demande)}
      </h3>
      <Changements changements={changements} />
      <p class="discret exemple">
        {scenario !== undefined && `${resumeDeDemande(demande)}. `}
        <AvantApres demande={demande} id={id} />
      </p>
    </li>
  );
}
