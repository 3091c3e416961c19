import { cle } from '../edition/changements';
import type { Edition } from '../edition/Edition';
import { manquantes, NOUVELLE } from '../edition/nouvelle';
import type { Position } from './position';
import { constatationsDe, dire, montre, nomDeLigne, type VueDeTable } from './vue';

interface Props {
  vue: VueDeTable;
  edition: Edition | undefined;
  actif: Position;
}

/** The active cell in full: what it says, what it said before, what is wrong with it and what to do about it. */
export function BarreDeCellule({ vue, edition, actif }: Props) {
  const ligne = vue.lignes[actif.rang];
  const colonne = vue.table.colonnes[actif.colonne];
  if (ligne === undefined || colonne === undefined) {
    return <section class="barre-de-cellule" aria-label="Cellule" />;
  }
  const identite = cle(ligne.id, colonne.id);
  const refus = vue.refus.get(identite);
  const avant = vue.changements.avant.get(identite);
  const constatations = [...constatationsDe(vue, ligne.id, colonne), ...constatationsDe(vue, ligne.id)];
  const attendues = ligne.id === NOUVELLE ? manquantes(edition!.nouvelle.value!, vue.table) : [];
  return (
    <section class="barre-de-cellule" aria-label="Cellule">
      <p>
        <strong>
          {nomDeLigne(ligne)} · {colonne.libelle}
        </strong>{' '}
        <span class="valeur">{montre(vue, ligne, colonne) || <span class="discret">vide</span>}</span>
        {avant !== undefined && <span class="discret"> avant&nbsp;: {dire(avant, colonne) || 'vide'}</span>}
      </p>
      {attendues.length > 0 && (
        <p class="douteuse">
          Cette ligne sera enregistrée quand elle aura {attendues.map((nom) => `«\u00a0${nom}\u00a0»`).join(', ')}.{' '}
          <button type="button" class="lien" onClick={() => (edition!.nouvelle.value = undefined)}>
            Abandonner la ligne
          </button>
        </p>
      )}
      {refus !== undefined && (
        <div class="fautive" role="alert">
          {refus.raisons.map(({ message, remede }) => (
            <p key={message}>
              <strong>Pas enregistré&nbsp;:</strong> {message} {remede}
            </p>
          ))}
          <p>
            <button
              type="button"
              class="lien"
              onClick={() => edition?.ecrire([{ ligne: ligne.id, colonne: colonne.id, saisie: refus.saisie }])}
            >
              Réessayer
            </button>{' '}
            <button type="button" class="lien" onClick={() => edition?.oublier([identite])}>
              Abandonner la saisie
            </button>
          </p>
        </div>
      )}
      {constatations.map((constatation) => (
        <p key={constatation.message} class={constatation.gravite === 'ERREUR' ? 'fautive' : 'douteuse'}>
          {majuscule(constatation.message)} {constatation.remede}
        </p>
      ))}
    </section>
  );
}

export function majuscule(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}
