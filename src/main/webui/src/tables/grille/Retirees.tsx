import type { Colonne, LigneDeTable } from '../../api/schemas';
import { dire } from './vue';

interface Props {
  lignes: LigneDeTable[] | undefined;
  colonnes: Colonne[];
}

/** Rows that the draft has deleted, at the place where they were. */
export function Retirees({ lignes = [], colonnes }: Props) {
  return (
    <>
      {lignes.map((ligne) => (
        <tr key={ligne.id} role="row" class="retiree">
          <th scope="row" role="rowheader">
            <s>{ligne.id}</s>
            <span class="mention">supprimée</span>
          </th>
          {colonnes.map((colonne) => (
            <td key={colonne.id} role="gridcell" aria-readonly>
              <s>{dire(ligne.cellules[colonne.id] ?? '', colonne).replace('toute valeur', '–')}</s>
            </td>
          ))}
          <td role="gridcell" class="couverture" aria-readonly />
        </tr>
      ))}
    </>
  );
}
