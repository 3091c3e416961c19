/** What a new draft changes, in a few words. */
export function ChampTitre() {
  return (
    <label>
      Ce qu’il change, en quelques mots
      <input name="titre" required maxLength={120} placeholder="Rachat partiel jusqu’à 25 000 €" />
    </label>
  );
}
