import '../styles/impact.css';
import { api, body } from '../api/client';
import { identite } from '../acces/identity';
import { useJeu } from '../jeu/jeu';
import { nomDuJeu } from '../jeu/nom';
import { Loaded } from '../ui/Loaded';
import { useResource } from '../ui/resource';
import { ChoixDuBrouillon } from './ChoixDuBrouillon';
import { ImpactDuBrouillon } from './ImpactDuBrouillon';

/** What a draft would change to the answers that advisers get today. */
export function VueImpact() {
  const jeu = useJeu();
  return (
    <section class="impact pile">
      <header>
        <p class="discret surtitre">{nomDuJeu(jeu)}</p>
        <h1>Impact</h1>
      </header>
      {jeu.genre === 'BROUILLON' ? <DuBrouillon id={jeu.id} /> : <ChoixDuBrouillon />}
    </section>
  );
}

function DuBrouillon({ id }: { id: number }) {
  const brouillon = useResource(() => body(api.GET('/brouillons/{id}', { params: { path: { id } } })), [id, identite.value?.nom]);
  return <Loaded resource={brouillon}>{(content) => <ImpactDuBrouillon key={content.id} brouillon={content} />}</Loaded>;
}
