import { useRoute } from 'preact-iso';
import { useMemo } from 'preact/hooks';
import { useJeu } from '../jeu/jeu';
import '../styles/tables.css';
import { Loaded } from '../ui/Loaded';
import { useResource } from '../ui/resource';
import { Edition } from './edition/Edition';
import { lireTable, type TableLue } from './lecture';
import { redaction } from './redaction';
import { TableOuverte } from './TableOuverte';

/** A table, cell by cell: read in a version, changed in a draft. */
export function UneTable() {
  const jeu = useJeu();
  const { params } = useRoute();
  const id = params.table!;
  const table = useResource(() => lireTable(jeu, id), [params.jeu, id]);
  return (
    <div class="large">
      <Loaded resource={table}>{(lue) => <Ouverte key={`${params.jeu}/${lue.lue.content.id}`} lue={lue} />}</Loaded>
    </div>
  );
}

function Ouverte({ lue }: { lue: TableLue }) {
  const jeu = useJeu();
  const { permis } = redaction(jeu, lue.brouillon);
  const edition = useMemo(
    () => (permis && lue.brouillon !== undefined ? new Edition(lue.brouillon.id, lue.lue) : undefined),
    [lue, permis],
  );
  return <TableOuverte jeu={jeu} lue={lue} edition={edition} />;
}
