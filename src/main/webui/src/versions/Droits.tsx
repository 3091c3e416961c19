import { acces, droit, identite } from '../acces/identity';
import { openSignIn } from '../acces/signInDialog';

export const RAISON_DE_NE_PAS_REDIGER = 'raison-rediger';
export const RAISON_DE_NE_PAS_APPROUVER = 'raison-approuver';

/** What the reader may not do here, and why, said once for all the buttons of the page. */
export function Droits() {
  const rediger = droit('REDIGER');
  const approuver = droit('APPROUVER');
  if (rediger.permis && approuver.permis) {
    return null;
  }
  return (
    <wa-callout variant="neutral" class="droits ne-pas-imprimer">
      {!rediger.permis && (
        <p id={RAISON_DE_NE_PAS_REDIGER}>
          <strong>Écrire et proposer des brouillons&nbsp;:</strong> {rediger.raison}
        </p>
      )}
      {!approuver.permis && (
        <p id={RAISON_DE_NE_PAS_APPROUVER}>
          <strong>Approuver, refuser, annuler une version à venir&nbsp;:</strong> {approuver.raison}
        </p>
      )}
      {identite.value === undefined && acces.value?.mode !== 'FERME' && (
        <button type="button" class="wa-outlined" onClick={openSignIn}>
          S’identifier
        </button>
      )}
    </wa-callout>
  );
}
