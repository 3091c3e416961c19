import type { ComponentChildren } from 'preact';
import type { Difference } from '../api/schemas';
import { celluleLisible, ligneLisible } from './cellule';
import { signe } from './differences';

interface Props {
  difference: Difference;
  /** Where the place itself can be seen. */
  adresse?: string;
}

/** One difference: what kind, where, what was there, what is there. */
export function RangeeDeDifference({ difference, adresse }: Props) {
  const { marque, nom, genre } = signe(difference);
  const ou = [difference.ligne, difference.colonne].filter(Boolean).join(' › ');
  return (
    <tr class={genre}>
      <td>
        <span class="marque" aria-hidden="true">
          {marque}
        </span>{' '}
        {nom}
      </td>
      <td>{adresse === undefined || genre === 'retrait' ? ou : <a href={adresse}>{ou || difference.table}</a>}</td>
      <td>{difference.avant !== undefined && <del>{texte(difference, difference.avant)}</del>}</td>
      <td>{difference.apres !== undefined && <ins>{texte(difference, difference.apres)}</ins>}</td>
    </tr>
  );
}

function texte(difference: Difference, contenu: string): ComponentChildren {
  switch (difference.nature) {
    case 'LIGNE_AJOUTEE':
    case 'LIGNE_RETIREE':
      return ligneLisible(contenu).map((cellule, rang) => <div key={rang}>{cellule}</div>);
    case 'ANNOTATION':
      return contenu || '(vide)';
    default:
      return celluleLisible(contenu);
  }
}
