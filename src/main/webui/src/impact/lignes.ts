/** The lines of a stream of text, as they come; empty ones are left out. */
export async function* lignesDe(flux: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const lecteur = flux.getReader();
  const decodeur = new TextDecoder();
  let reste = '';
  for (let lu = await lecteur.read(); !lu.done; lu = await lecteur.read()) {
    const lignes = (reste + decodeur.decode(lu.value, { stream: true })).split(/\r?\n/);
    reste = lignes.pop() ?? '';
    yield* lignes.filter((ligne) => ligne.trim() !== '');
  }
  reste += decodeur.decode();
  if (reste.trim() !== '') {
    yield reste;
  }
}

export async function nombreDeLignes(flux: ReadableStream<Uint8Array>): Promise<number> {
  let nombre = 0;
  for await (const _ of lignesDe(flux)) {
    nombre += 1;
  }
  return nombre;
}
