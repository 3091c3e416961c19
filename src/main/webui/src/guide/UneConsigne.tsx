import { lienDuSimulateur } from '../jeu/simulateur';
import { libelle } from '../ui/vocabulaire';
import type { Consigne } from './groupes';

/** What the adviser does in some circumstances, in order, and what he must not forget. */
export function UneConsigne({ consigne }: { consigne: Consigne }) {
  const temoin = consigne.temoins[0];
  return (
    <article class="consigne">
      <p class="quand">{consigne.quand}</p>
      <h4>{consigne.titre}</h4>
      {consigne.certitude !== 'GUIDE' && <p class="certitude">{libelle('Certitude', consigne.certitude)}</p>}
      <ol>
        {consigne.etapes.map((etape) => (
          <li key={etape.code}>{etape.texte}</li>
        ))}
      </ol>
      {consigne.rappels.length > 0 && (
        <p>
          <strong>Pensez-y.</strong> {consigne.rappels.map((rappel) => rappel.texte).join(' ')}
        </p>
      )}
      {consigne.avertissements.map((avertissement) => (
        <p key={avertissement.code} class="discret">
          {avertissement.texte}
        </p>
      ))}
      {temoin !== undefined && (
        <a class="ne-pas-imprimer" href={lienDuSimulateur(temoin.demande)}>
          Essayer dans le simulateur
        </a>
      )}
    </article>
  );
}
