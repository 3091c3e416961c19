import { useState } from 'preact/hooks';
import { droit } from '../acces/identity';
import { api, revised } from '../api/client';
import { Problem } from '../api/problem';
import type { Decision, Demande } from '../api/schemas';
import type { Jeu } from '../jeu/jeu';
import { lien } from '../jeu/jeu';
import { ProblemCallout } from '../ui/ProblemCallout';
import { attendu } from './attendu';

interface Props {
  demande: Demande;
  decision: Decision;
  jeu: Jeu;
}

/** Keeps the demand and its answer as a scenario of the draft being tried, so that no later change breaks it unseen. */
export function Enregistrer({ demande, decision, jeu }: Props) {
  const [ouvert, setOuvert] = useState(false);
  const raison = pourquoiPas(jeu);
  if (raison !== undefined) {
    return <p class="discret">{raison}</p>;
  }
  return (
    <>
      <button type="button" onClick={() => setOuvert(true)}>
        Enregistrer comme scénario
      </button>
      {ouvert && jeu.genre === 'BROUILLON' && (
        <Dialogue demande={demande} decision={decision} id={jeu.id} onClose={() => setOuvert(false)} />
      )}
    </>
  );
}

function pourquoiPas(jeu: Jeu): string | undefined {
  if (!droit('REDIGER').permis) {
    return `Pour enregistrer un scénario : ${droit('REDIGER').raison ?? ''}`;
  }
  return jeu.genre === 'BROUILLON' ? undefined : 'Pour enregistrer cette demande comme scénario, essayez-la sur un brouillon.';
}

function Dialogue({ demande, decision, id, onClose }: { demande: Demande; decision: Decision; id: number; onClose: () => void }) {
  const [nom, setNom] = useState('');
  const [description, setDescription] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [garde, setGarde] = useState(false);

  async function enregistrer(event: Event) {
    event.preventDefault();
    try {
      const path = { id };
      const { etag } = await revised(api.GET('/brouillons/{id}', { params: { path } }));
      await api.PUT('/brouillons/{id}/scenarios/{nom}', {
        params: { path: { id, nom }, header: { 'If-Match': etag } },
        body: { description, demande: { ...demande, dateDemande: decision.dateDemande }, attendu: attendu(decision) } as never,
      });
      setGarde(true);
      setProblem(undefined);
    } catch (error) {
      setProblem(Problem.from(error));
    }
  }

  return (
    <wa-dialog label="Enregistrer comme scénario" open onwa-after-hide={onClose}>
      {garde ? (
        <p role="status">
          Le scénario est enregistré. <a href={lien({ genre: 'BROUILLON', id }, 'scenarios')}>Voir les scénarios du brouillon</a>
        </p>
      ) : (
        <form id="scenario" class="pile" onSubmit={enregistrer}>
          <label>
            Nom
            <input required maxLength={200} value={nom} onInput={(event) => setNom(event.currentTarget.value)} />
          </label>
          <label>
            Ce que ce cas éprouve, et pourquoi
            <textarea required rows={3} value={description} onInput={(event) => setDescription(event.currentTarget.value)} />
          </label>
          {problem !== undefined && <ProblemCallout problem={problem} />}
          <button type="submit">Enregistrer</button>
        </form>
      )}
    </wa-dialog>
  );
}
