import type { ComponentChildren } from 'preact';
import { Circle, CircleCheck } from 'lucide-preact';
import { Icone } from '../ui/Icone';

interface Props {
  /** Left out while it is not known. */
  etat?: 'fait' | 'a-faire';
  children: ComponentChildren;
}

/** A point of a checklist. */
export function Point({ etat, children }: Props) {
  return (
    <li class={etat}>
      {etat === undefined ? <wa-spinner aria-hidden="true" /> : <Icone de={etat === 'fait' ? CircleCheck : Circle} />}
      <span>
        {children} <span class="lu-seulement">{SELON[etat ?? 'inconnu']}</span>
      </span>
    </li>
  );
}

const SELON = { fait: '(fait)', 'a-faire': '(à faire)', inconnu: '(contrôle en cours)' };
