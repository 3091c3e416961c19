import { nomDuChamp } from '../scenarios/reponse';
import type { BilanDeRejeu } from './rejouer';

const ENTETE = ['Ligne', 'Champ', 'Avant', 'Après', 'Demande', 'Illisible'];

/** A replay as a table: one row a field that changes, then one an unreadable line. */
export function resultats({ details, lignesIllisibles }: BilanDeRejeu): (string | number)[][] {
  return [
    ENTETE,
    ...details.flatMap(({ ligne, demande, changements }) =>
      changements.map(({ champ, avant, apres }) => [ligne, nomDuChamp(champ), avant, apres, JSON.stringify(demande), '']),
    ),
    ...lignesIllisibles.map(({ ligne, motif }) => [ligne, '', '', '', '', motif]),
  ];
}
