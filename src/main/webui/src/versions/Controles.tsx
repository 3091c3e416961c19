import type { Brouillon, Controle, TableResume } from '../api/schemas';
import { compte } from '../ui/format';
import { Loaded } from '../ui/Loaded';
import type { Resource } from '../ui/resource';
import { bilan } from './bilan';
import { Constatations } from './Constatations';

interface Props {
  brouillon: Brouillon;
  controle: Resource<Controle>;
  tables: TableResume[];
}

/** What the checks say: what must be put right, then what deserves a look. */
export function Controles({ brouillon, controle, tables }: Props) {
  const jeu = { genre: 'BROUILLON', id: brouillon.id } as const;
  return (
    <section class="carte pile" aria-labelledby="titre-controles">
      <h2 id="titre-controles">Les contrôles</h2>
      <Loaded
        resource={controle.loading ? { ...controle, content: undefined, problem: undefined } : controle}
        attente="Contrôle des tables, puis de tous les scénarios&nbsp;: quelques secondes…"
      >
        {(fait) => {
          const { erreurs, avertissements } = bilan(fait);
          return (
            <div class="pile">
              <p role="status">{phrase(erreurs.length, avertissements.length)}</p>
              <Constatations titre="À corriger" constatations={erreurs} jeu={jeu} tables={tables} />
              <Constatations titre="À regarder" constatations={avertissements} jeu={jeu} tables={tables} />
              <div class="ne-pas-imprimer">
                <button type="button" class="wa-outlined" onClick={controle.reload}>
                  Contrôler à nouveau
                </button>
              </div>
            </div>
          );
        }}
      </Loaded>
    </section>
  );
}

function phrase(erreurs: number, avertissements: number): string {
  if (erreurs > 0) {
    return `${compte(erreurs, 'erreur')}\u00a0: ce brouillon ne peut pas encore être proposé.`;
  }
  return avertissements > 0
    ? `Aucune erreur, ${compte(avertissements, 'avertissement')}.`
    : 'Aucune erreur, aucun avertissement\u00a0: tout est en ordre.';
}
