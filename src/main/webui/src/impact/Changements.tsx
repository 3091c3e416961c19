import type { components } from '../api/contrat';
import { Codes } from '../scenarios/Codes';
import { nomDuChamp } from '../scenarios/reponse';
import { codesDuChangement } from './changement';

type Changement = components['schemas']['ChangementDeReponse'];

/** An answer before and after, field by field: only what changes. */
export function Changements({ changements }: { changements: readonly Changement[] }) {
  return (
    <table class="reponse changements" aria-label="Ce qui change">
      <thead>
        <tr>
          <th scope="col">Champ</th>
          <th scope="col">Avant</th>
          <th scope="col">Après</th>
        </tr>
      </thead>
      <tbody>
        {changements.map(({ champ, avant, apres }) => (
          <tr key={champ} class={champ === 'conduite' || champ === 'selfcare' ? 'majeur' : undefined}>
            <th scope="row">{nomDuChamp(champ)}</th>
            <td data-nom="Avant">
              <Codes champ={champ} valeur={codesDuChangement(avant)} autre={codesDuChangement(apres)} />
            </td>
            <td data-nom="Après">
              <Codes champ={champ} valeur={codesDuChangement(apres)} autre={codesDuChangement(avant)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
