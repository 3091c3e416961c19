import type { Guide } from '../api/schemas';

export type Consigne = Guide['fiches'][number]['consignes'][number];

/** Instructions that go with the same arguments and tools, which are then told once. */
export interface Groupe {
  consignes: Consigne[];
  accompagnement: Consigne['accompagnement'];
}

export function parAccompagnement(consignes: readonly Consigne[]): Groupe[] {
  const groupes = new Map<string, Groupe>();
  for (const consigne of consignes) {
    const cle = JSON.stringify(consigne.accompagnement);
    const groupe = groupes.get(cle) ?? { consignes: [], accompagnement: consigne.accompagnement };
    groupe.consignes.push(consigne);
    groupes.set(cle, groupe);
  }
  return [...groupes.values()];
}
