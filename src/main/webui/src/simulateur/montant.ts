const AFFICHAGE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2, useGrouping: true });

/** « 10 000,01 » for 10000.01; nothing for nothing. */
export function ecrireMontant(montant: number | undefined): string {
  return montant === undefined ? '' : AFFICHAGE.format(montant);
}

/** The amount that somebody has typed, with spaces, a comma or the sign of the euro; undefined when it is none. */
export function lireMontant(texte: string): number | undefined {
  const chiffres = texte.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.');
  return /^\d{1,12}(\.\d{1,2})?$/.test(chiffres) ? Number(chiffres) : undefined;
}
