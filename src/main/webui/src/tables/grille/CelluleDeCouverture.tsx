import type { LigneDeTable } from '../../api/schemas';
import { chaleur } from './chaleur';
import type { VueDeTable } from './vue';

interface Props {
  vue: VueDeTable;
  ligne: LigneDeTable;
  rang: number;
  active: boolean;
  choisie: boolean;
}

/** How many scenarios fire a row; Enter or a second click names them. */
export function CelluleDeCouverture({ vue, ligne, rang, active, choisie }: Props) {
  const nombre = vue.couverture?.size ? (vue.couverture.get(ligne.id)?.length ?? 0) : undefined;
  return (
    <td
      role="gridcell"
      class={`couverture chaleur-${nombre === undefined ? 'inconnue' : chaleur(nombre)}`}
      data-rang={rang}
      data-colonne={vue.table.colonnes.length}
      data-active={active || undefined}
      tabIndex={active ? 0 : -1}
      aria-selected={choisie}
      aria-readonly
    >
      {nombre === 0 ? 'aucun' : nombre}
    </td>
  );
}
