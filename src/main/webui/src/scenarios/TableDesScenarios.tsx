import type { Problem } from '../api/problem';
import type { Scenario } from '../api/schemas';
import type { Jeu } from '../jeu/jeu';
import type { Ecriture } from './ecriture';
import type { Essai } from './essai';
import { LigneDeScenario } from './LigneDeScenario';

export interface Gestes {
  jeu: Jeu;
  modifiable: boolean;
  onApply: (ecritures: Ecriture[]) => Promise<Problem | undefined>;
  onEdit: (scenario: Scenario) => void;
}

interface Props extends Gestes {
  essais: readonly Essai[];
  ouvert?: string;
  onOpen: (nom: string | undefined) => void;
  choisis: ReadonlySet<string>;
  onChoose: (noms: ReadonlySet<string>) => void;
}

export function TableDesScenarios({ essais, ouvert, onOpen, choisis, onChoose, ...gestes }: Props) {
  function choisir(nom: string, choisi: boolean) {
    const noms = new Set(choisis);
    if (choisi) {
      noms.add(nom);
    } else {
      noms.delete(nom);
    }
    onChoose(noms);
  }

  if (essais.length === 0) {
    return <p class="carte">Aucun scénario ne correspond à ce filtre.</p>;
  }
  return (
    <table class="essais" aria-label="Scénarios">
      <thead>
        <tr>
          {gestes.modifiable && (
            <th scope="col" class="choix">
              <span class="visuellement-cache">Choisi</span>
            </th>
          )}
          <th scope="col" class="etat">Résultat</th>
          <th scope="col">Scénario</th>
          <th scope="col" class="large-seulement">
            Acte
          </th>
        </tr>
      </thead>
      <tbody>
        {essais.map((essai) => (
          <LigneDeScenario
            key={essai.scenario.nom}
            essai={essai}
            ouvert={essai.scenario.nom === ouvert}
            onToggle={() => onOpen(essai.scenario.nom === ouvert ? undefined : essai.scenario.nom)}
            choisi={choisis.has(essai.scenario.nom)}
            onChoose={(choisi) => choisir(essai.scenario.nom, choisi)}
            {...gestes}
          />
        ))}
      </tbody>
    </table>
  );
}
