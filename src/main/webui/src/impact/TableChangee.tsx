import { useState } from 'preact/hooks';
import type { Impact } from '../api/schemas';
import { compte } from '../ui/format';
import { Region } from './Region';

type Changement = Impact['tables'][number];

const NATURES: Record<Changement['nature'], string> = {
  AJOUTEE: 'nouvelle table',
  SUPPRIMEE: 'table retirée',
  REPONSES: 'répond autrement',
  SANS_EFFET: 's’écrit autrement, répond de même',
  INCOMPARABLE: 'une cellule ne se lit pas, la comparaison est impossible',
};

const PREMIERES = 8;

/** A table that answers otherwise: where, in sentences, and what is proved of the rest of it. */
export function TableChangee({ changement, id }: { changement: Changement; id: number }) {
  const { table, nature, structure, regions, rienDAutre } = changement;
  const [toutes, setToutes] = useState(false);
  const cachees = toutes ? 0 : Math.max(0, regions.length - PREMIERES);
  return (
    <article class="carte pile">
      <h3>
        {table}{' '}
        <small class="discret">
          {nature === 'REPONSES' ? `répond autrement dans ${compte(regions.length, 'cas', 'cas')}` : NATURES[nature]}
        </small>
      </h3>
      {structure.length > 0 && (
        <ul>
          {structure.map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
      )}
      <ul class="regions">
        {regions.slice(0, regions.length - cachees).map((region) => (
          <Region key={region.phrase} region={region} id={id} />
        ))}
      </ul>
      {cachees > 0 && (
        <div>
          <button type="button" class="wa-outlined" onClick={() => setToutes(true)}>
            Afficher les {cachees} autres cas
          </button>
        </div>
      )}
      <p class="preuve">{rienDAutre}</p>
    </article>
  );
}
