import { CircleX, TriangleAlert } from 'lucide-preact';
import { Icone } from '../ui/Icone';
import type { Constatation } from '../api/schemas';

interface Props {
  constatation: Constatation;
  adresse?: string;
}

/** A finding: where, what is wrong, what to do about it. */
export function UneConstatation({ constatation, adresse }: Props) {
  const ou = lieu(constatation);
  return (
    <li class={constatation.gravite === 'ERREUR' ? 'erreur' : 'avertissement'}>
      <Icone de={constatation.gravite === 'ERREUR' ? CircleX : TriangleAlert} />
      <div>
        {adresse === undefined ? <strong>{ou}</strong> : <a href={adresse}>{ou}</a>}&nbsp;:{' '}
        {constatation.message} <span class="remede">{constatation.remede}</span>
      </div>
    </li>
  );
}

function lieu({ table, ligne, colonne, feuille, cellule, fichier }: Constatation): string {
  const dansLeJeu = [table, ligne, colonne].filter(Boolean).join(' › ') || fichier || (feuille ? '' : 'Jeu de règles');
  const dansLeClasseur = [feuille && `feuille «\u00a0${feuille}\u00a0»`, cellule].filter(Boolean).join(', ');
  return [dansLeJeu, dansLeClasseur && `(${dansLeClasseur})`].filter(Boolean).join(' ');
}
