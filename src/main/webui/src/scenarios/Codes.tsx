import { Secable } from './Secable';
import { codeEnClair, listeDe } from './reponse';

interface Props {
  champ: string;
  valeur: unknown;
  autre?: unknown;
}

/** The value of a field, one code a line; those that the other value has not are marked. */
export function Codes({ champ, valeur, autre }: Props) {
  const codes = listeDe(valeur);
  const communs = autre === undefined ? codes : listeDe(autre);
  if (codes.length === 0) {
    return <span class="discret">rien</span>;
  }
  return (
    <ul class="codes">
      {codes.map((code) => (
        <li key={code} class={communs.includes(code) ? undefined : 'seul'}>
          <Secable texte={codeEnClair(champ, code)} />
        </li>
      ))}
    </ul>
  );
}
