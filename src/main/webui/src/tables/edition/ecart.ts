import type { LigneDeTable, Modification } from '../../api/schemas';

/** What leads from the rows of a table to others: rows are known by their identifiers. */
export function modificationsEntre(avant: LigneDeTable[], apres: LigneDeTable[]): Modification[] {
  const ancienne = new Map(avant.map((ligne) => [ligne.id, ligne]));
  const voulue = new Set(apres.map((ligne) => ligne.id));
  const gardees = apres.filter((ligne) => ancienne.has(ligne.id));
  return [
    ...gardees.flatMap((ligne) => ecritures(ancienne.get(ligne.id)!, ligne)),
    ...deplacements(
      avant.map((ligne) => ligne.id).filter((id) => voulue.has(id)),
      gardees.map((ligne) => ligne.id),
    ),
    ...insertions(apres, ancienne),
    ...avant.filter((ligne) => !voulue.has(ligne.id)).map((ligne) => supprimer(ligne.id)),
  ];
}

function supprimer(ligne: string): Modification {
  return { operation: 'SUPPRIMER', ligne };
}

function ecritures(avant: LigneDeTable, apres: LigneDeTable): Modification[] {
  return Object.entries(apres.cellules)
    .filter(([colonne, texte]) => avant.cellules[colonne] !== texte)
    .map(([colonne, texte]) => ({ operation: 'ECRIRE', ligne: apres.id, colonne, texte }));
}

/** From the last row up: each that is not followed by its own next one goes before it. */
function deplacements(ordre: string[], voulu: string[]): Modification[] {
  const courant = [...ordre];
  const faits: Modification[] = [];
  for (let rang = voulu.length - 1; rang >= 0; rang--) {
    const ligne = voulu[rang]!;
    const avant = voulu[rang + 1];
    if (courant[courant.indexOf(ligne) + 1] !== avant) {
      courant.splice(courant.indexOf(ligne), 1);
      courant.splice(avant === undefined ? courant.length : courant.indexOf(avant), 0, ligne);
      faits.push({ operation: 'DEPLACER', ligne, avant });
    }
  }
  return faits;
}

/** A row that comes back keeps its name, and comes before the next row that is already there. */
function insertions(apres: LigneDeTable[], ancienne: Map<string, LigneDeTable>): Modification[] {
  return apres.flatMap((ligne, rang) =>
    ancienne.has(ligne.id)
      ? []
      : [
          {
            operation: 'INSERER',
            ligne: ligne.id,
            avant: apres.slice(rang + 1).find((suivante) => ancienne.has(suivante.id))?.id,
            cellules: ligne.cellules,
          } satisfies Modification,
        ],
  );
}
