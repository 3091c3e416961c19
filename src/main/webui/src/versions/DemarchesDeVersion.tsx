import { CalendarX, FilePen, Undo2 } from 'lucide-preact';
import { useLocation } from 'preact-iso';
import { droit } from '../acces/identity';
import type { Brouillon, Version } from '../api/schemas';
import { lien } from '../jeu/jeu';
import { ChampTitre } from './ChampTitre';
import { Demarche } from './Demarche';
import { annuler, ouvrirBrouillon, revenir } from './demarchesDeVersion';
import { RAISON_DE_NE_PAS_APPROUVER, RAISON_DE_NE_PAS_REDIGER } from './Droits';

interface Props {
  version: Version;
  onChange: () => void;
}

/** What may become of a version: the start of a draft, a way back, or nothing at all. */
export function DemarchesDeVersion({ version, onChange }: Props) {
  const { route } = useLocation();
  const versLeBrouillon = (brouillon: Brouillon) => route(lien({ genre: 'BROUILLON', id: brouillon.id }));
  const { numero, etat } = version;
  const nePeutRediger = droit('REDIGER').permis ? undefined : (droit('REDIGER').raison ?? '');
  const nePeutApprouver = droit('APPROUVER').permis ? undefined : (droit('APPROUVER').raison ?? '');
  return (
    <>
      <Demarche
        nom="Ouvrir un brouillon"
        icone={FilePen}
        classe={etat === 'EN_VIGUEUR' ? 'wa-brand' : 'wa-outlined'}
        titre={`Ouvrir un brouillon à partir de la version ${numero}`}
        explication="Le brouillon reprend toutes les tables et tous les scénarios de cette version. Rien ne change pour les conseillers tant qu’il n’est pas approuvé."
        motif="Pourquoi ce changement&nbsp;?"
        empechement={nePeutRediger}
        ditDans={RAISON_DE_NE_PAS_REDIGER}
        faire={(saisie) => ouvrirBrouillon(numero, saisie)}
        onFait={versLeBrouillon}
      >
        <ChampTitre />
      </Demarche>
      {etat === 'REMPLACEE' && (
        <Demarche
          nom="Revenir à cette version"
          icone={Undo2}
          titre={`Revenir à la version ${numero}`}
          explication="Un brouillon identique à cette version est proposé aussitôt. Une autre personne doit l’approuver pour qu’il entre en vigueur."
          attente="Les contrôles sont refaits avant de proposer&nbsp;: quelques secondes…"
          motif="Pourquoi revenir en arrière&nbsp;?"
          empechement={nePeutRediger}
          ditDans={RAISON_DE_NE_PAS_REDIGER}
          faire={(saisie) => revenir(numero, saisie)}
          onFait={versLeBrouillon}
        />
      )}
      {etat === 'APPROUVEE' && (
        <Demarche
          nom="Annuler"
          icone={CalendarX}
          classe="wa-danger wa-outlined"
          titre={`Annuler la version ${numero}`}
          explication="Elle n’entrera jamais en vigueur. Son contenu reste lisible, et son brouillon peut être repris."
          motif="Pourquoi l’annuler&nbsp;?"
          empechement={nePeutApprouver}
          ditDans={RAISON_DE_NE_PAS_APPROUVER}
          faire={(saisie) => annuler(numero, saisie)}
          onFait={onChange}
        />
      )}
    </>
  );
}
