/** A cell by its rank among the rows and columns that are shown. */
export interface Position {
  rang: number;
  colonne: number;
}

export interface Etendue {
  rangs: number;
  colonnes: number;
}

export interface Touche {
  key: string;
  ctrl: boolean;
  shift: boolean;
}

/** Where a key of movement leads, as in Excel; undefined when the key moves nothing or leaves the grid. */
export function bouger(de: Position, touche: Touche, etendue: Etendue): Position | undefined {
  const { rangs, colonnes } = etendue;
  switch (touche.key) {
    case 'ArrowUp':
      return borner({ ...de, rang: touche.ctrl ? 0 : de.rang - 1 }, etendue);
    case 'ArrowDown':
      return borner({ ...de, rang: touche.ctrl ? rangs - 1 : de.rang + 1 }, etendue);
    case 'ArrowLeft':
      return borner({ ...de, colonne: touche.ctrl ? 0 : de.colonne - 1 }, etendue);
    case 'ArrowRight':
      return borner({ ...de, colonne: touche.ctrl ? colonnes - 1 : de.colonne + 1 }, etendue);
    case 'PageUp':
      return borner({ ...de, rang: de.rang - 10 }, etendue);
    case 'PageDown':
      return borner({ ...de, rang: de.rang + 10 }, etendue);
    case 'Home':
      return { rang: touche.ctrl ? 0 : de.rang, colonne: 0 };
    case 'End':
      return { rang: touche.ctrl ? rangs - 1 : de.rang, colonne: colonnes - 1 };
    case 'Tab':
      return tabuler(de, touche.shift ? -1 : 1, etendue);
    default:
      return undefined;
  }
}

/** The next cell in reading order; undefined past the first and the last, so that Tab leaves the grid. */
function tabuler(de: Position, pas: number, { rangs, colonnes }: Etendue): Position | undefined {
  const suivante = de.rang * colonnes + de.colonne + pas;
  return suivante < 0 || suivante >= rangs * colonnes
    ? undefined
    : { rang: Math.floor(suivante / colonnes), colonne: suivante % colonnes };
}

export function borner(position: Position, { rangs, colonnes }: Etendue): Position {
  return {
    rang: Math.max(0, Math.min(rangs - 1, position.rang)),
    colonne: Math.max(0, Math.min(colonnes - 1, position.colonne)),
  };
}

/** A rectangle of cells, bounds included. */
export interface Bloc {
  haut: number;
  bas: number;
  gauche: number;
  droite: number;
}

export function blocEntre(a: Position, b: Position): Bloc {
  return {
    haut: Math.min(a.rang, b.rang),
    bas: Math.max(a.rang, b.rang),
    gauche: Math.min(a.colonne, b.colonne),
    droite: Math.max(a.colonne, b.colonne),
  };
}
