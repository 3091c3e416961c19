import type { Scenario } from '../api/schemas';

/** A scenario as it is being typed. */
export interface Saisie {
  nom: string;
  description: string;
  demande: string;
  attendu: string;
  faits: string;
  lectures: string;
}

export interface Lu {
  scenario?: Scenario;
  erreurs: { demande?: string; attendu?: string };
}

const MODELE = { acte: 'VERSEMENT_PONCTUEL', montant: 1000, dateDemande: '2024-03-15' };

export function saisie(scenario?: Scenario): Saisie {
  return {
    nom: scenario?.nom ?? '',
    description: scenario?.description ?? '',
    demande: enTexte(scenario?.demande ?? MODELE),
    attendu: enTexte(scenario?.attendu ?? {}),
    faits: scenario?.faits?.join(', ') ?? '',
    lectures: scenario?.lectures?.join(', ') ?? '',
  };
}

/** What was typed, or why it is no scenario; the service judges the rest. */
export function scenarioDe({ nom, description, demande, attendu, faits, lectures }: Saisie): Lu {
  const erreurs = { demande: pourquoiPasUnObjet(demande), attendu: pourquoiPasUnObjet(attendu) };
  if (erreurs.demande !== undefined || erreurs.attendu !== undefined) {
    return { erreurs };
  }
  return {
    erreurs,
    scenario: {
      nom: nom.trim(),
      description: description.trim(),
      demande: JSON.parse(demande),
      attendu: JSON.parse(attendu),
      faits: liste(faits),
      lectures: liste(lectures),
    },
  };
}

export function enTexte(objet: object): string {
  return JSON.stringify(objet, undefined, 2);
}

export function pourquoiPasUnObjet(texte: string): string | undefined {
  try {
    const lu: unknown = JSON.parse(texte);
    const objet = typeof lu === 'object' && lu !== null && !Array.isArray(lu);
    return objet ? undefined : 'Il faut un objet, entre accolades.';
  } catch {
    return 'Ce n’est pas du JSON bien formé\u00a0: vérifiez les guillemets, les virgules et les accolades.';
  }
}

function liste(texte: string): string[] {
  return texte.split(/[\s,;]+/).filter(Boolean);
}
