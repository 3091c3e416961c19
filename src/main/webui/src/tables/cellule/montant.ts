const ESPACES = /[\s\u00a0\u202f]/g;
const NOMBRE = /^-?\d+(\.\d+)?$/;

/** A number as the file writes it, with thousands apart and a decimal comma; undefined when it is no number. */
export function afficherNombre(texte: string): string | undefined {
  const net = texte.trim();
  if (!NOMBRE.test(net)) {
    return undefined;
  }
  const [entier, decimales] = net.split('.');
  const groupes = entier!.replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0');
  return decimales === undefined ? groupes : `${groupes},${decimales}`;
}

/** A number as somebody used to Excel types it; undefined when it is none, or could be read in two ways. */
export function lireNombre(saisie: string): string | undefined {
  const net = saisie.replace(ESPACES, '').replace(/€$/, '');
  const pointe = net.includes(',') ? net.replace(/\.(?=\d{3}([.,]|$))/g, '').replace(',', '.') : net;
  return NOMBRE.test(pointe) && !/^-?\d{1,3}\.\d{3}$/.test(net) ? pointe : undefined;
}
