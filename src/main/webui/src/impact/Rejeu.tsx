import { useState } from 'preact/hooks';
import { Problem } from '../api/problem';
import { ProblemCallout } from '../ui/ProblemCallout';
import { Bilan } from './Bilan';
import { ChoixDuFichier } from './ChoixDuFichier';
import { Progression } from './Progression';
import { rejouer, type Avancement, type BilanDeRejeu } from './rejouer';

type Etat =
  | { genre: 'ATTENTE' }
  | { genre: 'EN_COURS'; avancement: Avancement; lignes: number }
  | { genre: 'FINI'; fichier: string; bilan: BilanDeRejeu }
  | { genre: 'REFUSE'; problem: Problem };

/** The analyst's own demands, decided by the rules in force and by the draft. */
export function Rejeu({ id }: { id: number }) {
  const [etat, setEtat] = useState<Etat>({ genre: 'ATTENTE' });

  async function lancer(fichier: File) {
    const suivre = (avancement: Avancement, lignes: number) => setEtat({ genre: 'EN_COURS', avancement, lignes });
    try {
      setEtat({ genre: 'FINI', fichier: fichier.name, bilan: await rejouer(id, fichier, suivre) });
    } catch (error) {
      setEtat({ genre: 'REFUSE', problem: Problem.from(error) });
    }
  }

  return (
    <section id="vos-demandes" class="pile" aria-label="Vos demandes">
      <h2>Vos demandes</h2>
      <p class="discret">
        Envoyez un fichier de demandes passées{'\u00a0'}: chacune est décidée par les règles en vigueur et par le brouillon. Rien
        n’en est gardé.
      </p>
      <ChoixDuFichier occupe={etat.genre === 'EN_COURS'} onChoose={lancer} />
      {etat.genre === 'EN_COURS' && <Progression avancement={etat.avancement} lignes={etat.lignes} />}
      {etat.genre === 'REFUSE' && <ProblemCallout problem={etat.problem} />}
      {etat.genre === 'FINI' && <Bilan fichier={etat.fichier} bilan={etat.bilan} id={id} />}
    </section>
  );
}
