import { useEffect, useState } from 'preact/hooks';
import type { Demande } from '../api/schemas';

interface Props {
  demande: Demande;
  onChange: (demande: Demande) => void;
}

/** The whole demand as POST /decide takes it, for what the form does not ask. */
export function SaisieJson({ demande, onChange }: Props) {
  const ecrite = JSON.stringify(demande, null, 2);
  const [texte, setTexte] = useState(ecrite);
  const lue = analyser(texte);

  useEffect(() => {
    if (JSON.stringify(lue) !== JSON.stringify(demande)) {
      setTexte(ecrite);
    }
  }, [ecrite]);

  return (
    <wa-details summary="Toute la demande, telle qu’elle est envoyée">
      <label>
        Demande (JSON)
        <textarea
          rows={12}
          spellcheck={false}
          class="code"
          value={texte}
          aria-invalid={lue === undefined}
          onInput={(event) => {
            setTexte(event.currentTarget.value);
            const nouvelle = analyser(event.currentTarget.value);
            if (nouvelle !== undefined) {
              onChange(nouvelle);
            }
          }}
        />
      </label>
      {lue === undefined && (
        <small class="erreur" role="alert">
          Ce texte n’est pas un objet JSON complet : la demande reste telle qu’elle était.
        </small>
      )}
    </wa-details>
  );
}

function analyser(texte: string): Demande | undefined {
  try {
    const lue: unknown = JSON.parse(texte);
    return typeof lue === 'object' && lue !== null && 'acte' in lue ? (lue as Demande) : undefined;
  } catch {
    return undefined;
  }
}
