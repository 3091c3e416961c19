import type { TableResume } from '../../api/schemas';
import { lien, type Jeu } from '../../jeu/jeu';
import { DerniereModification } from './DerniereModification';
import { nomDuFichier } from './fichiers';

interface Props {
  jeu: Jeu;
  fichier: string;
  tables: TableResume[];
}

/** The tables of a file: what each is for, how long it is, when it last changed. */
export function Fichier({ jeu, fichier, tables }: Props) {
  if (tables.length === 0) {
    return null;
  }
  return (
    <section class="carte" aria-label={nomDuFichier(fichier)}>
      <h2>{nomDuFichier(fichier)}</h2>
      <table class="liste-de-tables">
        <thead>
          <tr>
            <th scope="col">Table</th>
            <th scope="col">À quoi elle sert</th>
            <th scope="col" class="nombre">
              Lignes
            </th>
            <th scope="col">{jeu.genre === 'BROUILLON' ? 'Dans ce brouillon' : 'Dernier changement'}</th>
          </tr>
        </thead>
        <tbody>
          {tables.map((table) => (
            <tr key={table.id}>
              <th scope="row">
                <a href={lien(jeu, 'tables', table.id)}>{table.nom}</a>
              </th>
              <td>{table.description}</td>
              <td class="nombre">{table.lignes}</td>
              <td>
                <DerniereModification table={table} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
