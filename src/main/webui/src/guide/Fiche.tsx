import type { Guide } from '../api/schemas';
import { Propos } from './Propos';
import { parAccompagnement } from './groupes';
import { UneConsigne } from './UneConsigne';

/** The sheet of an act: how I handle the request, my arguments, my tools. */
export function Fiche({ fiche }: { fiche: Guide['fiches'][number] }) {
  return (
    <section class="fiche" aria-labelledby={fiche.acte}>
      <h2 id={fiche.acte}>{fiche.titre}</h2>
      {parAccompagnement(fiche.consignes).map((groupe) => (
        <div class="carte groupe" key={groupe.consignes[0]!.quand}>
          <div class="pile">
            <h3>Comment je traite la demande</h3>
            {groupe.consignes.map((consigne) => (
              <UneConsigne key={consigne.quand} consigne={consigne} />
            ))}
          </div>
          <Propos accompagnement={groupe.accompagnement} />
        </div>
      ))}
    </section>
  );
}
