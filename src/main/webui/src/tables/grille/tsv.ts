/** Cells as Excel copies them: one row a line, parted by tabs, quoted when they hold either or a quote. */
export function ecrireTsv(cellules: string[][]): string {
  return cellules.map((rangee) => rangee.map(proteger).join('\t')).join('\n');
}

function proteger(texte: string): string {
  return /[\t\n\r]|^"/.test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte;
}

/** Reads what Excel puts in the clipboard; its last line break starts no row. */
export function lireTsv(texte: string): string[][] {
  const rangees: string[][] = [[]];
  const cellule = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/gy;
  const source = texte.replace(/(\r\n|\n|\r)$/, '');
  while (cellule.lastIndex <= source.length) {
    const [, brut = '', fin = ''] = cellule.exec(source) ?? [];
    rangees.at(-1)!.push(deplier(brut));
    if (fin === '') {
      break;
    }
    if (fin !== '\t') {
      rangees.push([]);
    }
  }
  return rangees;
}

function deplier(brut: string): string {
  return /^"(?:[^"]|"")*"$/.test(brut) ? brut.slice(1, -1).replaceAll('""', '"') : brut;
}
