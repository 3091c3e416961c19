import { ChevronLeft, ChevronRight } from 'lucide-preact';
import type { Brouillon, Table } from '../api/schemas';
import { type Jeu, lien } from '../jeu/jeu';
import { nomDuJeu } from '../jeu/nom';
import { Icone } from '../ui/Icone';
import { useResource } from '../ui/resource';
import { lireTables } from './lecture';
import { OuvrirUnBrouillon } from './OuvrirUnBrouillon';
import { politique } from './politique';
import { redaction } from './redaction';

interface Props {
  jeu: Jeu;
  table: Table;
  brouillon: Brouillon | undefined;
}

/** Where the table is, what it is for, and its neighbours. */
export function EnteteDeTable({ jeu, table, brouillon }: Props) {
  const { permis, raison } = redaction(jeu, brouillon);
  return (
    <header class="entete-de-table">
      <nav class="fil" aria-label="Fil d’Ariane">
        <ol>
          <li>{jeu.genre === 'EN_VIGUEUR' ? nomDuJeu(jeu) : <a href={lien(jeu)}>{nomDuJeu(jeu, brouillon)}</a>}</li>
          <li>
            <a href={lien(jeu, 'tables')}>Tables</a>
          </li>
        </ol>
        <Voisines jeu={jeu} table={table.id} />
      </nav>
      <h1>{table.nom}</h1>
      <p>
        {table.description} <span class="discret">{politique(table.politique)}</span>
      </p>
      {!permis && (
        <div class="rang discret">
          {raison} {jeu.genre !== 'BROUILLON' && <OuvrirUnBrouillon jeu={jeu} vue={['tables', table.id]} />}
        </div>
      )}
    </header>
  );
}

function Voisines({ jeu, table }: { jeu: Jeu; table: string }) {
  const { content: tables = [] } = useResource(() => lireTables(jeu), [lien(jeu), table]);
  const place = tables.findIndex(({ id }) => id === table);
  const avant = tables[place - 1];
  const apres = place < 0 ? undefined : tables[place + 1];
  return (
    <span class="voisines">
      {avant !== undefined && (
        <a href={lien(jeu, 'tables', avant.id)} aria-label={`Table précédente\u00a0: ${avant.nom}`}>
          <Icone de={ChevronLeft} /> <span>{avant.nom}</span>
        </a>
      )}
      {apres !== undefined && (
        <a href={lien(jeu, 'tables', apres.id)} aria-label={`Table suivante\u00a0: ${apres.nom}`}>
          <span>{apres.nom}</span> <Icone de={ChevronRight} />
        </a>
      )}
    </span>
  );
}
