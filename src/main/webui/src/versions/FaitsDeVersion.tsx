import type { ComponentChildren } from 'preact';
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
      <Fait nom="En vigueur">{quand(version, versions)}</Fait>
      {version.brouillon === undefined ? (
        <Fait nom="Origine">livrée avec l’application</Fait>
      ) : (
        <>
          <Fait nom="Proposée par">{version.auteur}</Fait>
          <Fait nom="Approuvée par">
            {version.approbateur}
            {version.publieeLe !== undefined && `, le ${instant(version.publieeLe)}`}
          </Fait>
        </>
      )}
      {version.annuleeLe !== undefined && <Fait nom="Annulée">le {instant(version.annuleeLe)}</Fait>}
      <Fait nom="Guide appliqué">celui du {jour(version.guideDu)}</Fait>
      {version.motif !== undefined && (
        <Fait nom="Pourquoi" tout>
          {version.motif}
        </Fait>
      )}
    </dl>
  );
}

function Fait({ nom, tout, children }: { nom: string; tout?: boolean; children: ComponentChildren }) {
  return (
    <div class={tout ? 'tout' : undefined}>
      <dt>{nom}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function quand(version: Version, versions: Version[]): string {
  const jours = periode(version, versions);
  if (jours === undefined) {
    return version.etat === 'ANNULEE'
      ? `jamais\u00a0: elle devait l’être le ${jour(version.enVigueurDepuis)}`
      : `jamais\u00a0: une version publiée ensuite vaut dès le même jour, le ${jour(version.enVigueurDepuis)}`;
  }
  const debut = version.etat === 'APPROUVEE' ? 'à partir du' : 'depuis le';
  return jours.au === undefined ? `${debut} ${jour(jours.du)}` : `du ${jour(jours.du)} au ${jour(jours.au)} inclus`;
}
