import type { Colonne, LigneDeTable } from '../../api/schemas';
import { lireCondition } from '../cellule/condition';
import { genreDe } from '../cellule/genre';
import { cle } from '../edition/changements';
import { constatationsDe, dire, montre, texteDe, type VueDeTable } from './vue';

interface Props {
  vue: VueDeTable;
  ligne: LigneDeTable;
  colonne: Colonne;
  rang: number;
  indice: number;
  active: boolean;
  choisie: boolean;
}

/** One cell, with the marks of what has changed and of what is wrong. */
export function Cellule({ vue, ligne, colonne, rang, indice, active, choisie }: Props) {
  const identite = cle(ligne.id, colonne.id);
  const avant = vue.changements.avant.get(identite);
  const refusee = vue.refus.has(identite);
  const constatations = constatationsDe(vue, ligne.id, colonne);
  const fautive = refusee || constatations.some(({ gravite }) => gravite === 'ERREUR');
  const douteuse = !fautive && constatations.length > 0;
  const classes = [
    genreDe(colonne).toLowerCase(),
    avant !== undefined && 'changee',
    fautive && 'fautive',
    douteuse && 'douteuse',
    vue.enAttente.has(identite) && 'en-attente',
  ];
  return (
    <td
      role="gridcell"
      class={classes.filter(Boolean).join(' ')}
      data-rang={rang}
      data-colonne={indice}
      data-active={active || undefined}
      tabIndex={active ? 0 : -1}
      aria-selected={choisie}
      aria-readonly={!vue.modifiable}
      aria-invalid={fautive || undefined}
      title={avant === undefined ? undefined : `avant\u00a0: ${dire(avant, colonne) || 'vide'}`}
    >
      <Contenu texte={montre(vue, ligne, colonne)} toute={!refusee && estToute(vue, ligne, colonne)} />
      {avant !== undefined && <span class="pour-lecteur"> (avant&nbsp;: {dire(avant, colonne) || 'vide'})</span>}
      {(fautive || douteuse) && (
        <span class="pour-lecteur"> ({constatations[0]?.message ?? 'saisie refusée, pas enregistrée'})</span>
      )}
    </td>
  );
}

function Contenu({ texte, toute }: { texte: string; toute: boolean }) {
  return toute ? (
    <span class="toute">
      <span aria-hidden="true">–</span>
      <span class="pour-lecteur">{texte}</span>
    </span>
  ) : (
    <>{texte}</>
  );
}

function estToute(vue: VueDeTable, ligne: LigneDeTable, colonne: Colonne): boolean {
  return colonne.genre === 'ENTREE' && lireCondition(texteDe(vue, ligne, colonne))?.genre === 'TOUTE';
}
