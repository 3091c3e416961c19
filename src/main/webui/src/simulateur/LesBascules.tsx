import type { Bascule, Demande } from '../api/schemas';
import { Loaded } from '../ui/Loaded';
import type { Resource } from '../ui/resource';

interface Props {
  bascules: Resource<Bascule[]>;
  onTry: (demande: Demande) => void;
}

/** The nearest amounts and facts at which the answer would be another; each can be tried. */
export function LesBascules({ bascules, onTry }: Props) {
  return (
    <section class="carte" aria-labelledby="titre-bascules" aria-busy={bascules.loading}>
      <h2 id="titre-bascules">Ce qui changerait la réponse</h2>
      <Loaded resource={bascules} attente="Recherche des bascules…">
        {(trouvees) =>
          trouvees.length === 0 ? (
            <p class="discret">Rien de ce qui peut changer dans cette demande n’en changerait la réponse.</p>
          ) : (
            <>
              <Liste bascules={trouvees.filter((bascule) => bascule.majeure)} onTry={onTry} />
              <Autres bascules={trouvees.filter((bascule) => !bascule.majeure)} onTry={onTry} />
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function Autres({ bascules, onTry }: { bascules: Bascule[]; onTry: Props['onTry'] }) {
  return bascules.length === 0 ? null : (
    <wa-details summary={`Détails qui changeraient (${bascules.length})`}>
      <Liste bascules={bascules} onTry={onTry} />
    </wa-details>
  );
}

function Liste({ bascules, onTry }: { bascules: Bascule[]; onTry: Props['onTry'] }) {
  return (
    <ul class="bascules">
      {bascules.map((bascule) => (
        <li key={bascule.phrase}>
          <span>{bascule.phrase}</span>
          <button type="button" class="discret" aria-label={`Essayer : ${bascule.phrase}`} onClick={() => onTry(bascule.demande)}>
            Essayer
          </button>
        </li>
      ))}
    </ul>
  );
}
