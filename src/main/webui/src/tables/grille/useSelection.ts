import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Bloc, blocEntre, borner, type Etendue, type Position } from './position';

export interface Selection {
  actif: Position;
  bloc: Bloc;
  aller: (vers: Position, etendre?: boolean) => void;
  /** Puts the keyboard back on the active cell. */
  reprendre: () => void;
}

/**
 * The active cell and the block around it. A cell that was gone to gets the keyboard, and the cell that takes the place
 * of a row that went away.
 */
export function useSelection(
  grille: { current: HTMLElement | null },
  lignes: { id: string }[],
  colonnes: number,
  depart: Position,
): Selection {
  const [actif, setActif] = useState(depart);
  const [ancre, setAncre] = useState(depart);
  const [saut, setSaut] = useState(0);
  const focalise = useRef(false);
  const etendue: Etendue = { rangs: lignes.length, colonnes };
  const place = borner(actif, etendue);

  useLayoutEffect(() => {
    if (focalise.current) {
      active()?.focus();
    }
  }, [place.rang, place.colonne, saut]);

  useLayoutEffect(() => {
    const tenu = document.activeElement;
    if (focalise.current && (tenu === document.body || grille.current?.contains(tenu))) {
      active()?.focus();
    }
  }, [lignes]);

  function active() {
    return grille.current?.querySelector<HTMLElement>('[data-active]');
  }

  function reprendre() {
    focalise.current = true;
    setSaut((avant) => avant + 1);
  }

  return {
    actif: place,
    bloc: blocEntre(borner(ancre, etendue), place),
    reprendre,
    aller(vers, etendre = false) {
      setActif(vers);
      if (!etendre) {
        setAncre(vers);
      }
      reprendre();
    },
  };
}
