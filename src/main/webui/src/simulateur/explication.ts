import type { Decision } from '../api/schemas';

type Ligne = Decision['explication'][number];

export interface TableDeclenchee {
  table: string;
  lignes: string[];
  certitude: Ligne['certitude'];
  faits: string[];
  lectures: string[];
}

const PLUS_FAIBLE: readonly Ligne['certitude'][] = ['GUIDE', 'LECTURE', 'HORS_GUIDE'];

/** What fired, table by table in the order of evaluation; a table is as sure as the weakest of its rows. */
export function parTable(explication: readonly Ligne[]): TableDeclenchee[] {
  const tables = new Map<string, Ligne[]>();
  for (const ligne of explication) {
    tables.set(ligne.table, [...(tables.get(ligne.table) ?? []), ligne]);
  }
  return [...tables].map(([table, lignes]) => ({
    table,
    lignes: lignes.map((ligne) => ligne.ligne),
    certitude: plusFaible(lignes.map((ligne) => ligne.certitude)),
    faits: distincts(lignes.flatMap((ligne) => ligne.faits)),
    lectures: distincts(lignes.flatMap((ligne) => ligne.lectures)),
  }));
}

function plusFaible(certitudes: Ligne['certitude'][]): Ligne['certitude'] {
  return PLUS_FAIBLE[Math.max(...certitudes.map((certitude) => PLUS_FAIBLE.indexOf(certitude)))] ?? 'HORS_GUIDE';
}

function distincts(codes: string[]): string[] {
  return [...new Set(codes)].sort();
}
