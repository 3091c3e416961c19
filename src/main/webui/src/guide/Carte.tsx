import type { Guide } from '../api/schemas';
import { euros, nombre } from '../ui/format';
import { libelle } from '../ui/vocabulaire';

type CarteActe = Guide['plafonds'][number];

interface Tranche {
  auDelaDe?: number;
  jusqua?: number;
}

/** The map: channels, caps, duty of advice and means of payment of each act. */
export function Carte({ actes }: { actes: CarteActe[] }) {
  return (
    <section aria-labelledby="carte">
      <h2 id="carte">La carte des plafonds</h2>
      <div class="carte defile" tabIndex={0} role="region" aria-label="Carte des plafonds">
        <table>
          <thead>
            <tr>
              <th scope="col">Acte</th>
              <th scope="col">En ligne sur</th>
              <th scope="col">Plafonds</th>
              <th scope="col">Devoir de conseil</th>
              <th scope="col">Paiement, RIB enregistré</th>
              <th scope="col">Paiement, sans RIB</th>
            </tr>
          </thead>
          <tbody>
            {actes.map((carte) => (
              <tr key={carte.acte}>
                <th scope="row">{libelle('Acte', carte.acte)}</th>
                <td>{carte.canaux.map((canal) => libelle('Canal', canal)).join(', ') || 'Hors carte'}</td>
                <td>
                  <Liste
                    lignes={carte.plafonds.map(
                      (plafond) =>
                        `${libelle('CodeSeuil', plafond.code)} : ${plafond.code === 'NOMBRE_ANNEE_CIVILE' ? nombre(plafond.limite) : euros(plafond.limite)}`,
                    )}
                  />
                </td>
                <td>
                  <Liste
                    lignes={carte.devoirDeConseil.map((tranche) =>
                      dire(tranche, tranche.application === undefined ? 'à voir' : libelle('Application', tranche.application)),
                    )}
                  />
                </td>
                <td>
                  <Liste lignes={carte.moyensPaiement.ribEnregistre.map(moyens)} />
                </td>
                <td>
                  <Liste lignes={carte.moyensPaiement.sansRib.map(moyens)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function moyens(tranche: CarteActe['moyensPaiement']['sansRib'][number]): string {
  const offerts = tranche.moyens.map((moyen) => libelle('MoyenPaiement', moyen).toLowerCase());
  return dire(tranche, offerts.length === 0 ? 'aucun, ou sans objet' : offerts.join(' ou '));
}

/** « Au-delà de 4 999 € et jusqu’à 5 000 € : prélèvement ». */
function dire({ auDelaDe, jusqua }: Tranche, quoi: string): string {
  const bornes = [
    auDelaDe === undefined ? undefined : `au-delà de ${euros(auDelaDe)}`,
    jusqua === undefined ? undefined : `jusqu’à ${euros(jusqua)}`,
  ].filter((borne) => borne !== undefined);
  const phrase = bornes.length === 0 ? quoi : `${bornes.join(' et ')} : ${quoi}`;
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

function Liste({ lignes }: { lignes: string[] }) {
  return lignes.length === 0 ? (
    <>–</>
  ) : (
    <ul>
      {lignes.map((ligne) => (
        <li key={ligne}>{ligne}</li>
      ))}
    </ul>
  );
}
