import type { TableResume } from '../../api/schemas';
import { jour } from '../../ui/format';

interface Datee {
  derniereModification?: { version: number; jour: string; auteur?: string };
  changee?: boolean;
}

/** When a table last changed: in which version, or in the draft that is open. */
export function DerniereModification({ table }: { table: TableResume & Datee }) {
  const { changee, derniereModification } = table;
  if (changee) {
    return <wa-badge variant="brand">changée</wa-badge>;
  }
  return derniereModification === undefined ? null : (
    <>
      {jour(derniereModification.jour)} <span class="discret">version {derniereModification.version}</span>
    </>
  );
}
