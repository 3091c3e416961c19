import { connect } from 'node:net';
import { createInterface } from 'node:readline';

const OUVERTURE =
  'POST /decide/lot?detail=essentiel HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n' +
  'Transfer-Encoding: chunked\r\n\r\n';
const FIN = '0\r\n\r\n';

/** A lot of demands over a bare socket, one at a time. */
export class Lot {
  constructor(port) {
    this.socket = connect(port, '127.0.0.1').setTimeout(15_000, () => this.socket.destroy(new Error('No answer')));
    this.socket.write(OUVERTURE);
    this.lignes = createInterface({ input: this.socket })[Symbol.asyncIterator]();
  }

  /** The answer to one more demand; undefined when there will be none. */
  async decider(reference) {
    const demande = `${JSON.stringify({ acte: 'CONSULTATION', contrat: { reference } })}\n`;
    this.socket.write(`${demande.length.toString(16)}\r\n${demande}\r\n`);
    return this.ligne((texte) => texte.includes('"acte"'));
  }

  /** Whether the answer has come to its end, and was not cut. */
  async terminer() {
    this.socket.write(FIN);
    return (await this.ligne((texte) => texte === FIN[0])) !== undefined;
  }

  async ligne(attendue) {
    for (let lue = await this.lignes.next(); !lue.done; lue = await this.lignes.next()) {
      if (attendue(lue.value)) return lue.value;
    }
    return undefined;
  }

  fermer() {
    this.socket.destroy();
  }
}
