import type { Brouillon, Version } from '../api/schemas';
import { ETATS_DE_BROUILLON, ETATS_DE_VERSION } from './etats';

export function EtatDeVersion({ etat }: { etat: Version['etat'] }) {
  const { nom, variant } = ETATS_DE_VERSION[etat];
  return (
    <wa-badge variant={variant} appearance="filled-outlined">
      {nom}
    </wa-badge>
  );
}

export function EtatDeBrouillon({ etat }: { etat: Brouillon['etat'] }) {
  const { nom, variant } = ETATS_DE_BROUILLON[etat];
  return (
    <wa-badge variant={variant} appearance="filled-outlined">
      {nom}
    </wa-badge>
  );
}
