import { signal } from '@preact/signals';

type Vocabulaire = Record<string, Record<string, string>>;

const vocabulaire = signal<Vocabulaire>({});

export async function loadVocabulaire(): Promise<void> {
  const answer = await fetch('/vocabulaire');
  if (answer.ok) {
    vocabulaire.value = await answer.json();
  }
}

/** How a code is said in French: « Rachat partiel » for RACHAT_PARTIEL; the code itself when the service does not say. */
export function libelle(type: string, code: string): string {
  return vocabulaire.value[type]?.[code] ?? code;
}

/** How a code of unknown type is said: as an act if it is one, else as all the types that have it agree to say it. */
export function libelleSansType(code: string): string {
  const mots = new Set(Object.values(vocabulaire.value).flatMap((type) => type[code] ?? []));
  return vocabulaire.value.Acte?.[code] ?? (mots.size === 1 ? [...mots][0]! : code);
}

export function codes(type: string): string[] {
  return Object.keys(vocabulaire.value[type] ?? {});
}
