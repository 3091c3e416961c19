import type { Brouillon } from '../api/schemas';
import { lien } from '../jeu/jeu';
import { instant } from '../ui/format';
import { auteurs } from './auteurs';
import { EtatDeBrouillon } from './EtatBadge';
import { ETAPES } from './etats';

interface Props {
  titre: string;
  brouillons: Brouillon[];
}

export function TableDesBrouillons({ titre, brouillons }: Props) {
  return (
    <table class="brouillons" aria-label={titre}>
      <thead>
        <tr>
          <th scope="col">Brouillon</th>
          <th scope="col">Où il en est</th>
          <th scope="col">Part de</th>
          <th scope="col">Écrit par</th>
          <th scope="col">Dernière étape</th>
        </tr>
      </thead>
      <tbody>
        {brouillons.map((brouillon) => (
          <Rangee key={brouillon.id} brouillon={brouillon} />
        ))}
      </tbody>
    </table>
  );
}

function Rangee({ brouillon }: { brouillon: Brouillon }) {
  const derniere = brouillon.histoire.at(-1);
  return (
    <tr>
      <th scope="row">
        <a href={lien({ genre: 'BROUILLON', id: brouillon.id })}>{brouillon.titre}</a>{' '}
        <span class="discret">n° {brouillon.id}</span>
      </th>
      <td>
        <EtatDeBrouillon etat={brouillon.etat} />
        {brouillon.version !== undefined && (
          <>
            {' '}
            <a href={lien({ genre: 'VERSION', numero: brouillon.version })}>version {brouillon.version}</a>
          </>
        )}
      </td>
      <td>version {brouillon.base}</td>
      <td>{auteurs(brouillon).join(', ')}</td>
      <td>
        {derniere !== undefined &&
          `${ETAPES[derniere.etape]} par ${derniere.auteur}, le ${instant(derniere.instant)}`}
      </td>
    </tr>
  );
}
