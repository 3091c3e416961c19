import type { LigneDeTable } from '../../api/schemas';

type Etat = LigneDeTable[];

/** The states of a table that one can go back to and forth, the nearest last. */
export interface Histoire {
  passe: Etat[];
  futur: Etat[];
}

export const SANS_HISTOIRE: Histoire = { passe: [], futur: [] };

const PROFONDEUR = 200;

/** After a change made from that state: what had been undone is forgotten. */
export function retenir(histoire: Histoire, quitte: Etat): Histoire {
  return { passe: [...histoire.passe, quitte].slice(-PROFONDEUR), futur: [] };
}

/** After an undo: the state left may be redone. */
export function reculer(histoire: Histoire, quitte: Etat): Histoire {
  return { passe: histoire.passe.slice(0, -1), futur: [...histoire.futur, quitte] };
}

/** After a redo: the state left may be undone. */
export function avancer(histoire: Histoire, quitte: Etat): Histoire {
  return { passe: [...histoire.passe, quitte], futur: histoire.futur.slice(0, -1) };
}
