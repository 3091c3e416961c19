import type { Decision } from '../api/schemas';

/** What the adviser says and does, in order, to read aloud or to copy. */
export function Script({ decision }: { decision: Decision }) {
  const phrases = [...decision.etapes, ...decision.rappels];
  if (phrases.length === 0) {
    return null;
  }
  return (
    <section class="carte" aria-labelledby="titre-script">
      <div class="rang titre">
        <h2 id="titre-script">Ce que je dis et fais</h2>
        <Copier texte={phrases.map((phrase) => phrase.texte).join('\n')} quoi="tout le texte" />
      </div>
      <ol class="script">
        {decision.etapes.map((etape) => (
          <li key={etape.code}>
            <span>{etape.texte}</span>
            <Copier texte={etape.texte} quoi="cette étape" />
          </li>
        ))}
      </ol>
      {decision.rappels.length > 0 && (
        <>
          <h3>Pensez-y</h3>
          <ul class="script">
            {decision.rappels.map((rappel) => (
              <li key={rappel.code}>
                <span>{rappel.texte}</span>
                <Copier texte={rappel.texte} quoi="ce rappel" />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Copier({ texte, quoi }: { texte: string; quoi: string }) {
  return (
    <wa-copy-button
      class="ne-pas-imprimer"
      value={texte}
      copy-label={`Copier ${quoi}`}
      success-label="Copié"
      error-label="Le navigateur n’a pas permis de copier"
    />
  );
}
