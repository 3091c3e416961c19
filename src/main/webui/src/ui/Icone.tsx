import type { LucideIcon } from 'lucide-preact';

/** A picture beside words that say the same: hidden from whoever listens to the page. */
export function Icone({ de: Dessin }: { de: LucideIcon }) {
  return <Dessin class="icone" aria-hidden="true" size="1.15em" />;
}
