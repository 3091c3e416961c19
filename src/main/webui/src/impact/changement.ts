const AUCUN = 'aucun';
const ENTRE_GUILLEMETS = /«[^»]*»/g;

/** The items of one side of a change, « A, B « un texte, avec virgule » »: a comma within quotation marks separates nothing. */
export function codesDuChangement(texte: string): string[] {
  if (texte === AUCUN) {
    return [];
  }
  const cites: string[] = [];
  const masque = texte.replaceAll(ENTRE_GUILLEMETS, (cite) => `\u0001${cites.push(cite) - 1}\u0001`);
  return masque.split(', ').map((code) => code.replaceAll(/\u0001(\d+)\u0001/g, (_, rang) => cites[Number(rang)] ?? ''));
}
