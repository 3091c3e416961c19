import { Introuvable } from '../Introuvable';
import { useRoute } from 'preact-iso';
import { lireJeu } from '../jeu/jeu';
import '../styles/versions.css';
import { PageDeBrouillon } from './PageDeBrouillon';
import { PageDeVersion } from './PageDeVersion';

/** The page of a rule set: a draft on its way, or a published version. */
export function UnBrouillon() {
  const { params } = useRoute();
  const jeu = lireJeu(params.jeu);
  switch (jeu?.genre) {
    case 'BROUILLON':
      return <PageDeBrouillon key={jeu.id} id={jeu.id} />;
    case 'VERSION':
      return <PageDeVersion numero={jeu.numero} />;
    case 'EN_VIGUEUR':
      return <PageDeVersion />;
    case undefined:
      return <Introuvable />;
  }
}
