import type { TableResume } from '../api/schemas';
import type { Jeu } from '../jeu/jeu';
import { UneConstatation } from './UneConstatation';
import type { Constatation } from '../api/schemas';
import { lienVers } from './lieux';

interface Props {
  titre: string;
  constatations: readonly Constatation[];
  jeu: Jeu;
  tables: readonly TableResume[];
}

const MONTREES = 8;

/** Findings of one gravity, each with the way to its cell; beyond a few, the others are folded. */
export function Constatations({ titre, constatations, jeu, tables }: Props) {
  if (constatations.length === 0) {
    return null;
  }
  const rangee = (constatation: Constatation, rang: number) => (
    <UneConstatation key={rang} constatation={constatation} adresse={lienVers(jeu, constatation, tables)} />
  );
  const autres = constatations.slice(MONTREES);
  return (
    <div>
      <h3>
        {titre} ({constatations.length})
      </h3>
      <ul class="constatations" aria-label={titre}>
        {constatations.slice(0, MONTREES).map(rangee)}
      </ul>
      {autres.length > 0 && (
        <details>
          <summary>Les {autres.length} autres</summary>
          <ul class="constatations" aria-label={`${titre}, suite`}>
            {autres.map(rangee)}
          </ul>
        </details>
      )}
    </div>
  );
}
