import { demandeEnClair } from './demandeEnClair';

/** A demand, field by field, in the words of advisers. */
export function DemandeLisible({ demande }: { demande: object }) {
  return (
    <dl class="champs">
      {demandeEnClair(demande).map(({ nom, valeur }) => (
        <div key={nom}>
          <dt>{nom}</dt>
          <dd>{valeur}</dd>
        </div>
      ))}
    </dl>
  );
}
