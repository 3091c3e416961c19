import { api, body } from '../api/client';
import { droit, identite } from '../acces/identity';
import type { Brouillon } from '../api/schemas';
import { adresse, EN_VIGUEUR, type Jeu, lireJeu } from '../jeu/jeu';
import { useResource } from '../ui/resource';

interface Props {
  jeu: Jeu;
  onChange: (jeu: Jeu) => void;
}

/** Whether the rules in force decide, or those of a draft that is being tried. */
export function ChoixDuJeu({ jeu, onChange }: Props) {
  const brouillons = useResource(lireBrouillons, [identite.value?.nom]);
  const ouverts = brouillons.content ?? [];
  const absent = jeu.genre === 'BROUILLON' && !ouverts.some((brouillon) => brouillon.id === jeu.id);
  if (ouverts.length === 0 && !absent) {
    return null;
  }
  return (
    <label class="choix-du-jeu">
      Règles
      <select
        value={adresse(jeu)}
        onChange={(event) => onChange(lireJeu(event.currentTarget.value) ?? EN_VIGUEUR)}
      >
        <option value="en-vigueur">En vigueur le jour de la demande</option>
        {absent && <option value={adresse(jeu)}>Brouillon {jeu.id}</option>}
        {ouverts.map((brouillon) => (
          <option key={brouillon.id} value={adresse({ genre: 'BROUILLON', id: brouillon.id })}>
            Brouillon {brouillon.id} : {brouillon.titre}
          </option>
        ))}
      </select>
    </label>
  );
}

async function lireBrouillons(): Promise<Brouillon[]> {
  if (!droit('LIRE').permis || identite.value === undefined) {
    return [];
  }
  const page = await body(api.GET('/brouillons', { params: { query: { taille: 100 } } }));
  return page.elements.filter((brouillon) => ['BROUILLON', 'PROPOSEE'].includes(brouillon.etat));
}
