import type { Version } from '../api/schemas';
import { FicheDeVersion } from './FicheDeVersion';

interface Props {
  versions: Version[];
  onChange: () => void;
}

/** The versions one under the other, the latest to come into force first. */
export function Frise({ versions, onChange }: Props) {
  const rangees = versions.toSorted(
    (une, autre) => autre.enVigueurDepuis.localeCompare(une.enVigueurDepuis) || autre.numero - une.numero,
  );
  return (
    <section aria-labelledby="titre-frise">
      <h2 id="titre-frise">Les versions publiées</h2>
      <ol class="frise">
        {rangees.map((version) => (
          <li key={version.numero} class={`etat-${version.etat}`}>
            <FicheDeVersion version={version} versions={versions} onChange={onChange} />
          </li>
        ))}
      </ol>
    </section>
  );
}
