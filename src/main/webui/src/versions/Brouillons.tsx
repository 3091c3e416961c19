import type { Brouillon } from '../api/schemas';
import { estOuvert } from './etats';
import { ImporterArchive } from './ImporterArchive';
import { TableDesBrouillons } from './TableDesBrouillons';

/** The drafts: those that may still become a version, then the others, folded. */
export function Brouillons({ brouillons }: { brouillons: Brouillon[] }) {
  const recents = brouillons.toSorted((un, autre) => autre.id - un.id);
  const ouverts = recents.filter(estOuvert);
  const clos = recents.filter((brouillon) => !estOuvert(brouillon));
  return (
    <section class="carte pile" aria-labelledby="titre-brouillons">
      <header class="rang entre">
        <h2 id="titre-brouillons">Les brouillons ouverts</h2>
        <ImporterArchive />
      </header>
      {ouverts.length === 0 ? (
        <p class="discret">Aucun brouillon n’est ouvert. Ouvrez-en un à partir d’une version, ci-dessous.</p>
      ) : (
        <TableDesBrouillons titre="Les brouillons ouverts" brouillons={ouverts} />
      )}
      {clos.length > 0 && (
        <details>
          <summary>Brouillons clos ({clos.length})</summary>
          <TableDesBrouillons titre="Les brouillons clos" brouillons={clos} />
        </details>
      )}
    </section>
  );
}
