/** What a condition cell says: any value, some values, or all but some. */
export type Condition =
  | { genre: 'TOUTE' }
  | { genre: 'PARMI'; valeurs: string[] }
  | { genre: 'SAUF'; valeurs: string[] };

const LISTE = /^\s*"[^"\\]*"(\s*,\s*"[^"\\]*")*\s*$/;
const SAUF = /^not\s*\(([\s\S]*)\)$/;

/** Undefined when the cell says something else, which is then shown as it is written. */
export function lireCondition(texte: string): Condition | undefined {
  const net = texte.trim();
  if (net === '-') {
    return { genre: 'TOUTE' };
  }
  const exclues = SAUF.exec(net)?.[1];
  const liste = exclues ?? net;
  if (!LISTE.test(liste)) {
    return undefined;
  }
  const valeurs = [...liste.matchAll(/"([^"]*)"/g)].map((trouvee) => trouvee[1]!);
  return { genre: exclues === undefined ? 'PARMI' : 'SAUF', valeurs };
}

export function ecrireCondition(condition: Condition): string {
  if (condition.genre === 'TOUTE') {
    return '-';
  }
  const liste = condition.valeurs.map((valeur) => `"${valeur}"`).join(', ');
  return condition.genre === 'SAUF' ? `not(${liste})` : liste;
}
