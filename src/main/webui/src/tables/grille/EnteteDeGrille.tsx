import type { Colonne } from '../../api/schemas';

const GROUPES: [Colonne['genre'], string][] = [
  ['ENTREE', 'Si'],
  ['SORTIE', 'Alors'],
  ['ANNOTATION', 'Parce que'],
];

/** The headings: conditions, results, reasons, then how many scenarios fire each row. */
export function EnteteDeGrille({ colonnes }: { colonnes: Colonne[] }) {
  return (
    <thead>
      <tr role="row">
        <th rowSpan={2} scope="col" role="columnheader">
          Ligne
        </th>
        {GROUPES.map(([genre, nom]) => {
          const largeur = colonnes.filter((colonne) => colonne.genre === genre).length;
          return (
            largeur > 0 && (
              <th key={genre} scope="colgroup" role="columnheader" colSpan={largeur} class={`groupe ${genre.toLowerCase()}`}>
                <span>{nom}</span>
              </th>
            )
          );
        })}
        <th rowSpan={2} scope="col" role="columnheader" class="couverture">
          Scénarios
        </th>
      </tr>
      <tr role="row">
        {colonnes.map((colonne) => (
          <th
            key={colonne.id}
            scope="col"
            role="columnheader"
            class={colonne.genre.toLowerCase()}
            data-libelle={colonne.libelle}
          >
            {colonne.libelle}
          </th>
        ))}
      </tr>
    </thead>
  );
}
