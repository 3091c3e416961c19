import { Check, X } from 'lucide-preact';
import { Icone } from '../ui/Icone';
import { Codes } from './Codes';
import type { Essai } from './essai';
import { enOrdre, nomDuChamp } from './reponse';

interface Props {
  essai: Essai;
  onAccept?: (champ: string) => void;
}

/** Each judged field: what is expected, and what was obtained when that differs. */
export function AttenduEtObtenu({ essai: { scenario, resultat }, onAccept }: Props) {
  const ecarts = new Map(resultat?.ecarts.map((ecart) => [ecart.champ, ecart]));
  const champs = enOrdre(Object.keys(scenario.attendu));
  const ordonnes = [...champs.filter((champ) => ecarts.has(champ)), ...champs.filter((champ) => !ecarts.has(champ))];
  return (
    <div class="defile">
      <table class="reponse" aria-label="Attendu et obtenu">
        <thead>
          <tr>
            <th scope="col">Champ</th>
            <th scope="col">Attendu</th>
            {ecarts.size > 0 && <th scope="col">Obtenu</th>}
          </tr>
        </thead>
        <tbody>
          {ordonnes.map((champ) => {
            const ecart = ecarts.get(champ);
            return (
              <tr key={champ} class={ecart === undefined ? undefined : 'ecart'}>
                <th scope="row">
                  {resultat !== undefined && (
                    <span class={ecart === undefined ? 'passe' : 'echoue'}>
                      <Icone de={ecart === undefined ? Check : X} />
                    </span>
                  )}{' '}
                  {nomDuChamp(champ)}
                </th>
                <td data-nom="Attendu">
                  <Codes champ={champ} valeur={scenario.attendu[champ]} autre={ecart === undefined ? undefined : (ecart.obtenu ?? [])} />
                </td>
                {ecarts.size > 0 && (
                  <td data-nom="Obtenu">
                    {ecart === undefined ? (
                      <span class="discret">comme attendu</span>
                    ) : (
                      <>
                        <Codes champ={champ} valeur={ecart.obtenu} autre={ecart.attendu ?? []} />
                        {onAccept !== undefined && (
                          <button
                            type="button"
                            class="wa-outlined wa-size-s"
                            aria-label={`Accepter pour ${nomDuChamp(champ)}`}
                            onClick={() => onAccept(champ)}
                          >
                            Accepter
                          </button>
                        )}
                      </>
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
