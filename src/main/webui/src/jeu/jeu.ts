import { useRoute } from 'preact-iso';

/**
 * The rule set that a view looks at, as its address says it: « en-vigueur », « version-2 » or « brouillon-3 ». Views of
 * a rule set are under /atelier/{jeu}/.
 */
export type Jeu = { genre: 'EN_VIGUEUR' } | { genre: 'VERSION'; numero: number } | { genre: 'BROUILLON'; id: number };

export const EN_VIGUEUR: Jeu = { genre: 'EN_VIGUEUR' };

const FORME = /^(version|brouillon)-(\d{1,9})$/;

export function lireJeu(texte: string | undefined): Jeu | undefined {
  if (texte === 'en-vigueur') {
    return EN_VIGUEUR;
  }
  const [, genre, numero] = FORME.exec(texte ?? '') ?? [];
  if (genre === undefined) {
    return undefined;
  }
  return genre === 'version'
    ? { genre: 'VERSION', numero: Number(numero) }
    : { genre: 'BROUILLON', id: Number(numero) };
}

export function adresse(jeu: Jeu): string {
  switch (jeu.genre) {
    case 'EN_VIGUEUR':
      return 'en-vigueur';
    case 'VERSION':
      return `version-${jeu.numero}`;
    case 'BROUILLON':
      return `brouillon-${jeu.id}`;
  }
}

/** The address of a view of a rule set: lien(jeu, 'tables', 'Seuils'). */
export function lien(jeu: Jeu, ...vue: string[]): string {
  return ['/atelier', adresse(jeu), ...vue.map(encodeURIComponent)].join('/');
}

/** The rule set named by the address that is open; the one in force when the address names none. */
export function useJeu(): Jeu {
  const { params } = useRoute();
  return lireJeu(params.jeu) ?? EN_VIGUEUR;
}
