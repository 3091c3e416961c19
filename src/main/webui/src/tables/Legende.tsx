import { compte } from '../ui/format';
import type { VueDeTable } from './grille/vue';

/** What the marks of the grid mean, for those that are in it. */
export function Legende({ vue }: { vue: VueDeTable }) {
  const { avant, ajoutees, retirees } = vue.changements;
  const supprimees = [...retirees.values()].flat().length;
  return (
    <ul class="legende" aria-label="Légende">
      <li>
        <span class="toute">–</span> toute valeur
      </li>
      {avant.size > 0 && (
        <li>
          <span class="echantillon changee" /> {compte(avant.size, 'cellule changée', 'cellules changées')}
        </li>
      )}
      {ajoutees.size > 0 && (
        <li>
          <span class="echantillon ajoutee" /> {compte(ajoutees.size, 'ligne ajoutée', 'lignes ajoutées')}
        </li>
      )}
      {supprimees > 0 && (
        <li>
          <span class="echantillon retiree">
            <s>abc</s>
          </span>{' '}
          {compte(supprimees, 'ligne supprimée', 'lignes supprimées')}
        </li>
      )}
      {vue.couverture === undefined && vue.constatations.length > 0 && (
        <li>Les scénarios seront comptés quand il n’y aura plus d’erreur.</li>
      )}
      {vue.modifiable && (
        <li class="aide">
          Entrée ou F2 pour modifier, Suppr pour vider, Ctrl+Z pour annuler, Ctrl+C et Ctrl+V de et vers Excel, Échap puis Tab
          pour sortir de la grille.
        </li>
      )}
    </ul>
  );
}
