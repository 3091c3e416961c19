import { type Jeu, lien } from '../jeu/jeu';

interface Props {
  jeu: Jeu;
  ligne: string | undefined;
  noms: string[] | undefined;
  onFermer: () => void;
}

/** The scenarios that fire a row. */
export function ScenariosDeLaLigne({ jeu, ligne, noms = [], onFermer }: Props) {
  return (
    <wa-dialog label={`Scénarios de la ligne ${ligne ?? ''}`} open={ligne !== undefined} onwa-after-hide={onFermer}>
      {noms.length === 0 ? (
        <p>Aucun scénario n’éprouve cette ligne.</p>
      ) : (
        <ul>
          {noms.map((nom) => (
            <li key={nom}>
              <a href={`${lien(jeu, 'scenarios')}?scenario=${encodeURIComponent(nom)}`}>{nom}</a>
            </li>
          ))}
        </ul>
      )}
    </wa-dialog>
  );
}
