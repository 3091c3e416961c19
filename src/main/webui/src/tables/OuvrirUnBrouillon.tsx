import { useLocation } from 'preact-iso';
import { useId, useState } from 'preact/hooks';
import { droit } from '../acces/identity';
import { api, body } from '../api/client';
import { Problem } from '../api/problem';
import { type Jeu, lien } from '../jeu/jeu';
import { ProblemCallout } from '../ui/ProblemCallout';

interface Props {
  jeu: Jeu;
  /** The view to open in the draft. */
  vue: string[];
}

/** Opens a draft of the version that is read, and goes to the same place in it. */
export function OuvrirUnBrouillon({ jeu, vue }: Props) {
  const { route } = useLocation();
  const formulaire = useId();
  const [ouvert, setOuvert] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const { permis, raison } = droit('REDIGER');

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const champs = new FormData(event.currentTarget as HTMLFormElement);
    const texte = (nom: string) => String(champs.get(nom)).trim();
    try {
      const base = jeu.genre === 'VERSION' ? jeu.numero : undefined;
      const { id } = await body(
        api.POST('/brouillons', { body: { titre: texte('titre'), motif: texte('motif'), base } }),
      );
      route(lien({ genre: 'BROUILLON', id }, ...vue));
    } catch (error) {
      setProblem(Problem.from(error));
    }
  }

  return (
    <>
      <button type="button" class="wa-size-s" disabled={!permis} onClick={() => setOuvert(true)}>
        Ouvrir un brouillon
      </button>
      {!permis && raison !== undefined && <span>{raison}</span>}
      <wa-dialog label="Ouvrir un brouillon" open={ouvert} onwa-after-hide={() => setOuvert(false)}>
        <form id={formulaire} class="pile" onSubmit={submit}>
          <p>Il part de ces règles, qui continuent de décider tant qu’il n’est pas approuvé.</p>
          <label>
            Titre
            <input name="titre" required maxLength={200} placeholder="Relever le plafond des rachats partiels" />
          </label>
          <label>
            Pourquoi
            <textarea name="motif" required rows={2} />
          </label>
          {problem !== undefined && <ProblemCallout problem={problem} />}
        </form>
        <button slot="footer" type="submit" form={formulaire}>
          Ouvrir
        </button>
      </wa-dialog>
    </>
  );
}
