const A_CITER = /[";\r\n]/;
const FORMULE = /^[=+\-@\t\r]/;
const NOMBRE = /^-?\d+([.,]\d+)?$/;
const BOM = '\uFEFF';

/** A table that French spreadsheets open as it is. No cell is taken for a formula. */
export function csv(lignes: readonly (readonly (string | number)[])[]): string {
  return BOM + lignes.map((cellules) => cellules.map(cellule).join(';') + '\r\n').join('');
}

export function telecharger(nom: string, contenu: string): void {
  const adresse = URL.createObjectURL(new Blob([contenu], { type: 'text/csv;charset=utf-8' }));
  const lien = document.createElement('a');
  lien.href = adresse;
  lien.download = nom;
  lien.click();
  URL.revokeObjectURL(adresse);
}

function cellule(valeur: string | number): string {
  const texte = String(valeur);
  const sure = FORMULE.test(texte) && !NOMBRE.test(texte) ? `'${texte}` : texte;
  return A_CITER.test(sure) ? `"${sure.replaceAll('"', '""')}"` : sure;
}
