import { Check, Ellipsis, X } from 'lucide-preact';
import { Icone } from '../ui/Icone';
import { etat, type Essai } from './essai';

const ETATS = {
  PASSE: { mot: 'Passe', dessin: Check, classe: 'passe' },
  ECHOUE: { mot: 'Échoue', dessin: X, classe: 'echoue' },
  EN_COURS: { mot: 'En cours', dessin: Ellipsis, classe: 'discret' },
};

export function Resultat({ essai }: { essai: Essai }) {
  const { mot, dessin, classe } = ETATS[etat(essai)];
  return (
    <span class={`resultat ${classe}`}>
      <Icone de={dessin} /> {mot}
    </span>
  );
}
