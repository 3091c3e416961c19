import type { Decision } from '../api/schemas';
import { euros, nombre } from '../ui/format';
import { libelle } from '../ui/vocabulaire';

type Plafond = Decision['plafonds'][number];

/** Each cap as a bar: used, this act, what remains. */
export function Plafonds({ plafonds }: { plafonds: Plafond[] }) {
  return (
    <section class="carte" aria-labelledby="titre-plafonds">
      <h2 id="titre-plafonds">Plafonds en ligne</h2>
      {plafonds.length === 0 && <p class="discret">Cet acte n’a pas de plafond.</p>}
      {plafonds.map((plafond) => (
        <Barre key={plafond.code} plafond={plafond} />
      ))}
    </section>
  );
}

function Barre({ plafond }: { plafond: Plafond }) {
  const valeur = plafond.code === 'NOMBRE_ANNEE_CIVILE' ? nombre : euros;
  const { limite, utilise, demande = 0, depasse } = plafond;
  const total = Math.max(limite, utilise + demande);
  const part = (montant: number) => `${(100 * montant) / total}%`;
  return (
    <div class="plafond" data-depasse={depasse ? '' : undefined}>
      <p class="plafond-titre">
        <span>{libelle('CodeSeuil', plafond.code)}</span>
        <strong>{valeur(limite)}</strong>
      </p>
      <div class="barre" aria-hidden="true">
        <span class="utilise" style={{ width: part(Math.min(utilise, total)) }} />
        <span class="demande" style={{ width: part(Math.min(demande, total - utilise)) }} />
        {depasse && <span class="limite" style={{ left: part(limite) }} />}
      </div>
      <p class="plafond-detail">
        <span>
          <i class="puce utilise" aria-hidden="true" /> Déjà fait : {valeur(utilise)}
        </span>
        {plafond.demande !== undefined && (
          <span>
            <i class="puce demande" aria-hidden="true" /> Cet acte : {valeur(demande)}
          </span>
        )}
        <span>
          {depasse ? (
            <strong class="erreur">Dépassé : il restait {valeur(plafond.reste)}</strong>
          ) : (
            <>Reste avant cet acte : {valeur(plafond.reste)}</>
          )}
        </span>
      </p>
    </div>
  );
}
