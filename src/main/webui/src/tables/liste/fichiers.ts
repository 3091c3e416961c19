const NOMS: Record<string, string> = {
  'aiguillage.dmn': 'Les décisions',
  'accompagnement.dmn': 'Les textes',
};

/** What a file of tables is called. */
export function nomDuFichier(fichier: string): string {
  return NOMS[fichier] ?? fichier;
}
