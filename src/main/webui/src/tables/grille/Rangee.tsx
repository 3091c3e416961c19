import { useMemo } from 'preact/hooks';
import { GripVertical } from 'lucide-preact';
import type { LigneDeTable } from '../../api/schemas';
import { Icone } from '../../ui/Icone';
import { NOUVELLE } from '../edition/nouvelle';
import { Cellule } from './Cellule';
import { CelluleDeCouverture } from './CelluleDeCouverture';
import { constatationsDe, nomDeLigne, type VueDeTable } from './vue';

interface Props {
  vue: VueDeTable;
  ligne: LigneDeTable;
  rang: number;
  /** The active column, -1 when another row is active. */
  active: number;
  /** The selected columns; from 0 to -1 when there is none. */
  gauche: number;
  droite: number;
}

/** One row. It is drawn again only when something of it has changed: tables are wide. */
export function Rangee({ vue, ligne, rang, active, gauche, droite }: Props) {
  return useMemo(() => {
    const { colonnes } = vue.table;
    const choisie = (indice: number) => indice >= gauche && indice <= droite;
    return (
      <tr role="row" class={classes(vue, ligne)} data-ligne={ligne.id}>
        <Entete vue={vue} ligne={ligne} />
        {colonnes.map((colonne, indice) => (
          <Cellule
            key={colonne.id}
            {...{ vue, ligne, colonne, rang, indice }}
            active={indice === active}
            choisie={choisie(indice)}
          />
        ))}
        <CelluleDeCouverture
          {...{ vue, ligne, rang }}
          active={active === colonnes.length}
          choisie={choisie(colonnes.length)}
        />
      </tr>
    );
  }, [vue, ligne, rang, active, gauche, droite]);
}

function Entete({ vue, ligne }: Pick<Props, 'vue' | 'ligne'>) {
  const constatations = constatationsDe(vue, ligne.id);
  const fautive = constatations.some(({ gravite }) => gravite === 'ERREUR');
  const marque = fautive ? 'fautive' : constatations.length > 0 ? 'douteuse' : '';
  return (
    <th
      scope="row"
      role="rowheader"
      class={marque}
      draggable={vue.modifiable && ligne.id !== NOUVELLE}
      aria-invalid={fautive || undefined}
    >
      {vue.modifiable && <Icone de={GripVertical} />}
      {nomDeLigne(ligne)}
      {ligne.id !== NOUVELLE && vue.changements.ajoutees.has(ligne.id) && <span class="mention">ajoutée</span>}
      {constatations.length > 0 && <span class="pour-lecteur"> ({constatations[0]!.message})</span>}
    </th>
  );
}

function classes(vue: VueDeTable, ligne: LigneDeTable): string {
  return [
    ligne.id === NOUVELLE && 'nouvelle',
    vue.changements.ajoutees.has(ligne.id) && 'ajoutee',
    vue.allumee === ligne.id && 'allumee',
  ]
    .filter(Boolean)
    .join(' ');
}
