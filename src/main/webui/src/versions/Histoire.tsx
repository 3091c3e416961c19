import type { Brouillon, Evenement } from '../api/schemas';
import { instant } from '../ui/format';
import { ETAPES } from './etats';

const MONTREES = 8;

/** The life of a draft so far, the latest first. */
export function Histoire({ brouillon }: { brouillon: Brouillon }) {
  const evenements = brouillon.histoire.toReversed();
  const anciens = evenements.slice(MONTREES);
  return (
    <section class="carte pile" aria-labelledby="titre-histoire">
      <h2 id="titre-histoire">Son histoire</h2>
      <ol class="histoire">{evenements.slice(0, MONTREES).map(Rangee)}</ol>
      {anciens.length > 0 && (
        <details>
          <summary>Les {anciens.length} étapes d’avant</summary>
          <ol class="histoire">{anciens.map(Rangee)}</ol>
        </details>
      )}
    </section>
  );
}

function Rangee(evenement: Evenement) {
  return (
    <li key={`${evenement.etape}-${evenement.instant}`}>
      <strong>
        {ETAPES[evenement.etape]} par {evenement.auteur}
      </strong>{' '}
      <time class="discret" dateTime={evenement.instant}>
        {instant(evenement.instant)}
      </time>
      {evenement.motif !== undefined && <div>{evenement.motif}</div>}
    </li>
  );
}
