import type { LucideIcon } from 'lucide-preact';
import { ArrowDown, ArrowUp, BetweenHorizontalEnd, BetweenHorizontalStart, Copy, Redo2, Trash2, Undo2 } from 'lucide-preact';
import { Icone } from '../../ui/Icone';
import type { Edition } from '../edition/Edition';
import { NOUVELLE } from '../edition/nouvelle';
import type { Selection } from './useSelection';
import { useGlissement } from './useGlissement';
import type { VueDeTable } from './vue';

interface Props {
  vue: VueDeTable;
  edition: Edition;
  selection: Selection;
}

/** What can be done to the row of the active cell, and undone. */
export function BarreDeLigne({ vue, edition, selection }: Props) {
  const { rang } = selection.actif;
  const ligne = vue.lignes[rang]?.id;
  const { lignes } = vue.table;
  const place = lignes.findIndex(({ id }) => id === ligne);
  const reelle = place >= 0;
  const libre = edition.nouvelle.value === undefined;
  const glissement = useGlissement(vue, edition);

  function inserer(avant: string | undefined, rangDeLaNouvelle: number) {
    edition.inserer(avant);
    selection.aller({ rang: rangDeLaNouvelle, colonne: 0 });
  }

  function supprimer() {
    if (ligne === NOUVELLE) {
      edition.nouvelle.value = undefined;
    } else {
      void edition.modifier({ operation: 'SUPPRIMER', ligne });
    }
    selection.reprendre();
  }

  async function dupliquer() {
    await edition.modifier({ operation: 'DUPLIQUER', ligne });
    selection.aller({ ...selection.actif, rang: rang + 1 });
  }

  return (
    <div class="barre-de-ligne" role="toolbar" aria-label="Lignes">
      <Outil de={Undo2} nom="Annuler" touches="Ctrl+Z" actif={edition.annulable.value} onClick={() => edition.annuler()} />
      <Outil de={Redo2} nom="Rétablir" touches="Ctrl+Y" actif={edition.refaisable.value} onClick={() => edition.refaire()} />
      <span class="separateur" aria-hidden="true" />
      <Outil de={BetweenHorizontalEnd} nom="Insérer avant" actif={reelle && libre} onClick={() => inserer(ligne, rang)} />
      <Outil
        de={BetweenHorizontalStart}
        nom="Insérer après"
        actif={libre && (reelle || lignes.length === 0)}
        onClick={() => inserer(lignes[place + 1]?.id, lignes.length === 0 ? 0 : rang + 1)}
      />
      <Outil de={Copy} nom="Dupliquer" actif={reelle} onClick={dupliquer} />
      <Outil
        de={ArrowUp}
        nom="Monter"
        touches="Alt+↑"
        actif={place > 0 && !vue.filtree}
        onClick={() => glissement.deplacer(rang, -1, selection)}
      />
      <Outil
        de={ArrowDown}
        nom="Descendre"
        touches="Alt+↓"
        actif={reelle && place < lignes.length - 1 && !vue.filtree}
        onClick={() => glissement.deplacer(rang, 1, selection)}
      />
      <Outil de={Trash2} nom="Supprimer" actif={ligne !== undefined} onClick={supprimer} />
    </div>
  );
}

interface OutilProps {
  de: LucideIcon;
  nom: string;
  touches?: string;
  actif: boolean;
  onClick: () => unknown;
}

function Outil({ de, nom, touches, actif, onClick }: OutilProps) {
  return (
    <button
      type="button"
      class="outil"
      aria-label={nom}
      title={touches === undefined ? nom : `${nom} (${touches})`}
      disabled={!actif}
      onClick={onClick}
    >
      <Icone de={de} /> <span>{nom}</span>
    </button>
  );
}
