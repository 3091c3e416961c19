import type { Decision } from '../api/schemas';
import { ecarts } from './comparaison';

interface Props {
  enVigueur: Decision;
  brouillon: Decision;
}

/** Says what the draft being tried would answer otherwise. */
export function Comparaison({ enVigueur, brouillon }: Props) {
  const trouves = ecarts(enVigueur, brouillon);
  if (trouves.length === 0) {
    return (
      <wa-callout variant="neutral" role="status">
        Pour cette demande, le brouillon répond comme la version {enVigueur.regles.version}, en vigueur.
      </wa-callout>
    );
  }
  return (
    <wa-callout variant="brand" role="status">
      <p>
        <strong>Ce brouillon répondrait autrement que la version {enVigueur.regles.version}, en vigueur.</strong>
      </p>
      <dl class="ecarts">
        {trouves.map((ecart) => (
          <div key={ecart.quoi}>
            <dt>{ecart.quoi}</dt>
            <dd>
              <del>{ecart.enVigueur || 'rien'}</del> <ins>{ecart.brouillon || 'rien'}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </wa-callout>
  );
}
