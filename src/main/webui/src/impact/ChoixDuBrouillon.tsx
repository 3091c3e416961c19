import { api, body } from '../api/client';
import { identite } from '../acces/identity';
import { lien } from '../jeu/jeu';
import { instant } from '../ui/format';
import { Loaded } from '../ui/Loaded';
import { useResource } from '../ui/resource';

const OUVERTS = ['BROUILLON', 'PROPOSEE'];

/** There is no impact of what already decides: one chooses what to compare with it. */
export function ChoixDuBrouillon() {
  const brouillons = useResource(
    () => body(api.GET('/brouillons', { params: { query: { taille: 100 } } })),
    [identite.value?.nom],
  );
  return (
    <>
      <p>
        L’impact compare un brouillon aux règles en vigueur{'\u00a0'}: il dit ce qui changerait si on l’approuvait. Choisissez
        un brouillon.
      </p>
      <Loaded resource={brouillons}>
        {({ elements }) => {
          const ouverts = elements.filter(({ etat }) => OUVERTS.includes(etat));
          if (ouverts.length === 0) {
            return (
              <p class="carte">
                Aucun brouillon n’est ouvert. <a href="/atelier/versions">Ouvrir un brouillon depuis «{'\u00a0'}Versions{'\u00a0'}»</a>
              </p>
            );
          }
          return (
            <ul class="choix-du-brouillon" aria-label="Brouillons ouverts">
              {ouverts.map(({ id, titre, base, etat, histoire }) => (
                <li key={id} class="carte">
                  <a href={lien({ genre: 'BROUILLON', id }, 'impact')}>{titre}</a>
                  <small class="discret">
                    Brouillon {id}, parti de la version {base}
                    {etat === 'PROPOSEE' && ', proposé'}, dernier changement par {histoire.at(-1)?.auteur} le{' '}
                    {instant(histoire.at(-1)?.instant ?? '')}
                  </small>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </>
  );
}
