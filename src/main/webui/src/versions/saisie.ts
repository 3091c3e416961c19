/** What was typed in a field of a form. */
export function texte(saisie: FormData, champ: string): string {
  return String(saisie.get(champ) ?? '').trim();
}
