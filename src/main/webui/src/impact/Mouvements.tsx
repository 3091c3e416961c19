import { codeEnClair } from '../scenarios/reponse';
import { nombre } from '../ui/format';
import type { BilanDeRejeu } from './rejouer';

type Mouvement = BilanDeRejeu['mouvements'][number];

/** From which conduct to which, as a table whose cells are the darker the more demands move. */
export function Mouvements({ mouvements }: { mouvements: readonly Mouvement[] }) {
  const departs = [...new Set(mouvements.map(({ avant }) => avant))];
  const arrivees = [...new Set(mouvements.map(({ apres }) => apres))];
  const maximum = Math.max(...mouvements.map((mouvement) => mouvement.nombre));
  const combien = (avant: string, apres: string) =>
    mouvements.find((mouvement) => mouvement.avant === avant && mouvement.apres === apres)?.nombre;
  return (
    <div class="carte defile" tabIndex={0} role="region" aria-label="Mouvements entre conduites">
      <table class="matrice">
        <caption>Les demandes dont la conduite change{'\u00a0'}: de la ligne vers la colonne</caption>
        <thead>
          <tr>
            <th scope="col">Avant ↓ Après →</th>
            {arrivees.map((apres) => (
              <th key={apres} scope="col">
                {codeEnClair('conduite', apres)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {departs.map((avant) => (
            <tr key={avant}>
              <th scope="row">{codeEnClair('conduite', avant)}</th>
              {arrivees.map((apres) => {
                const valeur = combien(avant, apres);
                const part = valeur === undefined ? 0 : Math.round(15 + (85 * valeur) / maximum);
                return (
                  <td key={apres} class="nombre" style={{ '--part': `${part}%` }}>
                    {valeur === undefined ? '–' : nombre(valeur)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
