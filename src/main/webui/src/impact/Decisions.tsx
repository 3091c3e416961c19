import { useState } from 'preact/hooks';
import type { Impact } from '../api/schemas';
import { nombre } from '../ui/format';
import { Groupe } from './Groupe';

const PAS = 20;

/** Decisions that change alike, the most frequent first, some at a time. */
export function Decisions({ groupes, id }: { groupes: Impact['decisions']; id: number }) {
  const [affiches, setAffiches] = useState(PAS);
  return (
    <>
      <ol class="groupes" aria-label="Décisions qui changent">
        {groupes.slice(0, affiches).map((groupe, rang) => (
          <Groupe key={rang} groupe={groupe} id={id} />
        ))}
      </ol>
      {groupes.length > affiches && (
        <div class="rang">
          <button type="button" class="wa-outlined" onClick={() => setAffiches(affiches + PAS)}>
            Afficher la suite
          </button>
          <span class="discret">
            {nombre(affiches)} changements différents sur {nombre(groupes.length)}
          </span>
        </div>
      )}
    </>
  );
}
