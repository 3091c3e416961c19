const MOTS: Record<string, string> = {
  UNIQUE: 'Une seule ligne répond.',
  COLLECT: 'Toutes les lignes qui conviennent répondent.',
};

/** The hit policy in words. */
export function politique(dmn: string): string {
  return MOTS[dmn] ?? dmn;
}
