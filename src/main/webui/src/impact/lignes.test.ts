import { expect, test } from 'vitest';
import { lignesDe, nombreDeLignes } from './lignes';

function flux(...morceaux: string[]): ReadableStream<Uint8Array> {
  return new Blob([morceaux.join('')]).stream();
}

/** Cuts a text at any byte, even within a character. */
function octetParOctet(texte: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controleur) {
      new TextEncoder().encode(texte).forEach((octet) => controleur.enqueue(Uint8Array.of(octet)));
      controleur.close();
    },
  });
}

test('lines come whole however the stream is cut', async () => {
  const lues = [];
  for await (const ligne of lignesDe(octetParOctet('{"étape":1}\r\n\n{"é":2}'))) {
    lues.push(ligne);
  }
  expect(lues).toEqual(['{"étape":1}', '{"é":2}']);
});

test('a file is counted with or without an end of line', async () => {
  expect(await nombreDeLignes(flux('a\nb\n'))).toBe(2);
  expect(await nombreDeLignes(flux('a\nb'))).toBe(2);
  expect(await nombreDeLignes(flux(''))).toBe(0);
});
