import { compte, nombre } from '../ui/format';
import type { Avancement } from './rejouer';

/** How far a replay is. */
export function Progression({ avancement, lignes }: { avancement: Avancement; lignes: number }) {
  return (
    <div class="carte pile">
      <p role="status">
        {nombre(avancement.total)} sur {compte(lignes, 'demande')}, dont {compte(avancement.changees, 'changée')} et{' '}
        {compte(avancement.illisibles, 'illisible')}.
      </p>
      <wa-progress-bar value={Math.min(100, (100 * avancement.total) / Math.max(1, lignes))} label="Demandes rejouées" />
    </div>
  );
}
