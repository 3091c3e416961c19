import { useState } from 'preact/hooks';
import type { Brouillon } from '../api/schemas';
import { lien } from '../jeu/jeu';

/** Nobody but the reader knows whether he has looked at the impact of this very revision: he ticks it off. */
export function CaseImpact({ brouillon }: { brouillon: Brouillon }) {
  const cle = `aiguillage.impact-regarde.${brouillon.id}.${brouillon.revision}`;
  const [, relire] = useState(0);
  const regarde = sessionStorage.getItem(cle) !== null;

  function cocher(oui: boolean) {
    if (oui) {
      sessionStorage.setItem(cle, 'oui');
    } else {
      sessionStorage.removeItem(cle);
    }
    relire((fois) => fois + 1);
  }

  return (
    <li class={regarde ? 'fait' : 'a-faire'}>
      <input
        id="impact-regarde"
        type="checkbox"
        checked={regarde}
        onChange={(event) => cocher(event.currentTarget.checked)}
      />
      <span>
        <label for="impact-regarde">J’ai regardé son impact</label>{' '}
        <a href={lien({ genre: 'BROUILLON', id: brouillon.id }, 'impact')}>Voir l’impact</a>
      </span>
    </li>
  );
}
