import type { Guide } from '../api/schemas';
import { libelle } from '../ui/vocabulaire';
import { UneConsigne } from './UneConsigne';

/** One blocking case: why it blocks, which acts, what to do and to say meanwhile. */
export function CasDeBlocage({ blocage }: { blocage: Guide['blocages'][number] }) {
  return (
    <section class="carte blocage" aria-labelledby={blocage.situation}>
      <h3 id={blocage.situation}>
        {blocage.cas === undefined ? blocage.titre : `Cas n° ${blocage.cas} : ${blocage.titre}`}
      </h3>
      {blocage.cause !== undefined && <p>{blocage.cause}</p>}
      <p>
        <strong>Actes bloqués.</strong> {blocage.actes.map((acte) => libelle('Acte', acte)).join(', ')}.
      </p>
      <div class="consignes">
        {blocage.consignes.map((consigne) => (
          <div key={consigne.quand + consigne.actes.join()}>
            <p class="discret">{consigne.actes.map((acte) => libelle('Acte', acte)).join(', ')}</p>
            <UneConsigne consigne={consigne} />
          </div>
        ))}
      </div>
    </section>
  );
}
