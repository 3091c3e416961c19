/** How warm a row is, from 0 (no scenario fires it) to 4. */
export function chaleur(scenarios: number): number {
  return [1, 2, 5, 20].filter((palier) => scenarios >= palier).length;
}
