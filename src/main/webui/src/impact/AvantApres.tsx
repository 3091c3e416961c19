import { EN_VIGUEUR } from '../jeu/jeu';
import { lienDuSimulateur } from '../jeu/simulateur';

/** Opens the simulator on a demand, with the rules in force and with the draft. */
export function AvantApres({ demande, id }: { demande: object; id: number }) {
  return (
    <span class="ne-pas-imprimer">
      Rejouer{' '}
      <a href={lienDuSimulateur(demande, EN_VIGUEUR)} aria-label="Rejouer avant : avec les règles en vigueur">
        avant
      </a>
      {', '}
      <a href={lienDuSimulateur(demande, { genre: 'BROUILLON', id })} aria-label="Rejouer après : avec le brouillon">
        après
      </a>
    </span>
  );
}
