import { GitCompareArrows } from 'lucide-preact';
import { useLocation } from 'preact-iso';
import type { Version } from '../api/schemas';
import { jour } from '../ui/format';
import { Icone } from '../ui/Icone';

interface Props {
  versions: Version[];
  avant?: number;
  apres?: number;
}

/** Chooses two versions to see all that differs between them. */
export function ComparerVersions({ versions, avant, apres }: Props) {
  const { route } = useLocation();
  const [derniere, precedente] = versions;

  function comparer(event: SubmitEvent) {
    event.preventDefault();
    const choix = new FormData(event.currentTarget as HTMLFormElement);
    route(`/atelier/versions/${choix.get('avant')}/differences/${choix.get('apres')}`);
  }

  if (precedente === undefined) {
    return null;
  }
  return (
    <form class="carte comparer ne-pas-imprimer" aria-label="Comparer deux versions" onSubmit={comparer}>
      <label>
        Comparer la version
        <Choix nom="avant" versions={versions} choisie={avant ?? precedente.numero} />
      </label>
      <label>
        avec la version
        <Choix nom="apres" versions={versions} choisie={apres ?? derniere?.numero} />
      </label>
      <button type="submit">
        <Icone de={GitCompareArrows} /> Voir les différences
      </button>
    </form>
  );
}

function Choix({ nom, versions, choisie }: { nom: string; versions: Version[]; choisie?: number }) {
  return (
    <select name={nom}>
      {versions.map((version) => (
        <option key={version.numero} value={version.numero} selected={version.numero === choisie}>
          {version.numero}, du {jour(version.enVigueurDepuis)}
        </option>
      ))}
    </select>
  );
}
