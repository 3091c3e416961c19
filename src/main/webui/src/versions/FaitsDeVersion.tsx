import type { Version } from '../api/schemas';
import { instant, jour } from '../ui/format';
import { periode } from './calendrier';

interface Props {
  version: Version;
  versions: Version[];
}

/** When a version decides, who wrote it, who approved it and why. */
export function FaitsDeVersion({ version, versions }: Props) {
  return (
    <dl class="faits">
      <dt>En vigueur</dt>
      <dd>{quand(version, versions)}</dd>
      {version.motif !== undefined && (
        <>
          <dt>Pourquoi</dt>
          <dd>{version.motif}</dd>
        </>
      )}
      <dt>Écrite par</dt>
      <dd>{version.auteur ?? 'l’application'}</dd>
      <dt>Approuvée par</dt>
      <dd>
        {version.approbateur ?? 'l’application'}
        {version.publieeLe !== undefined && `, le ${instant(version.publieeLe)}`}
      </dd>
      {version.annuleeLe !== undefined && (
        <>
          <dt>Annulée</dt>
          <dd>le {instant(version.annuleeLe)}</dd>
        </>
      )}
      <dt>Guide</dt>
      <dd>du {jour(version.guideDu)}</dd>
    </dl>
  );
}

function quand(version: Version, versions: Version[]): string {
  const jours = periode(version, versions);
  if (jours === undefined) {
    return version.etat === 'ANNULEE'
      ? `jamais : elle devait l’être le ${jour(version.enVigueurDepuis)}`
      : `jamais : une version publiée ensuite vaut dès le même jour, le ${jour(version.enVigueurDepuis)}`;
  }
  const debut = version.etat === 'APPROUVEE' ? 'à partir du' : 'depuis le';
  return jours.au === undefined
    ? `${debut} ${jour(jours.du)}`
    : `du ${jour(jours.du)} au ${jour(jours.au)} inclus`;
}
