import type { ComponentChildren } from 'preact';
import { ChartColumn, ListChecks, Table2 } from 'lucide-preact';
import { lien, type Jeu } from '../jeu/jeu';
import { Icone } from '../ui/Icone';

/** The views of a rule set. */
export function LiensDuJeu({ jeu, children }: { jeu: Jeu; children?: ComponentChildren }) {
  return (
    <nav class="rang ne-pas-imprimer" aria-label="Ce que contient ce jeu de règles">
      <a href={lien(jeu, 'tables')}>
        <Icone de={Table2} /> Tables
      </a>
      <a href={lien(jeu, 'scenarios')}>
        <Icone de={ListChecks} /> Scénarios
      </a>
      {jeu.genre === 'BROUILLON' && (
        <a href={lien(jeu, 'impact')}>
          <Icone de={ChartColumn} /> Impact
        </a>
      )}
      {children}
    </nav>
  );
}
