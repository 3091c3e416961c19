import type { Guide } from '../api/schemas';

export interface Trouve {
  guide: Guide;
  /** How many instructions hold what is searched for. */
  consignes: number;
}

type Consigne = Guide['fiches'][number]['consignes'][number];

/** The guide with the instructions alone that hold every word searched for, whatever the accents and capitals. */
export function chercher(guide: Guide, cherche: string): Trouve {
  const mots = simple(cherche).split(/\s+/).filter(Boolean);
  const tient = (titre: string) => (consigne: Consigne) => {
    const texte = simple(titre + phrases(consigne).join(' '));
    return mots.every((mot) => texte.includes(mot));
  };
  const fiches = guide.fiches
    .map((fiche) => ({ ...fiche, consignes: fiche.consignes.filter(tient(fiche.titre)) }))
    .filter((fiche) => fiche.consignes.length > 0);
  const blocages = guide.blocages
    .map((blocage) => ({
      ...blocage,
      consignes: blocage.consignes.filter(tient(`${blocage.titre} ${blocage.cause ?? ''}`)),
    }))
    .filter((blocage) => blocage.consignes.length > 0);
  const consignes = [...fiches, ...blocages].reduce((somme, { consignes: trouvees }) => somme + trouvees.length, 0);
  return { guide: { ...guide, fiches, blocages }, consignes };
}

function phrases(consigne: Consigne): string[] {
  const { accompagnement } = consigne;
  return [
    consigne.quand,
    consigne.titre,
    ...[
      ...consigne.etapes,
      ...consigne.rappels,
      ...consigne.avertissements,
      ...accompagnement.arguments,
      ...accompagnement.outilsClient,
      ...accompagnement.outilsConseiller,
      ...accompagnement.defense,
    ].map(({ texte }) => texte),
  ];
}

function simple(texte: string): string {
  return texte.normalize('NFD').replace(/\p{Diacritic}/gu, '').replace(/[\u00a0\u202f]/g, ' ').toLowerCase();
}
