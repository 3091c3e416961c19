import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const IMAGE = process.env.IMAGE;
const COMPTES = `aiguillage.demonstration=true
quarkus.security.users.embedded.users.anne=anne
quarkus.security.users.embedded.roles.anne=analyste
quarkus.security.users.embedded.users.benoit=benoit
quarkus.security.users.embedded.roles.benoit=approbateur
`;

export const podman = (...arguments_) => execFileSync('podman', arguments_, { encoding: 'utf8' }).trim();
export const attendre = (ms) => new Promise((suite) => setTimeout(suite, ms));

export async function attendreQue(quoi, secondes, condition) {
  const limite = Date.now() + secondes * 1000;
  while (!(await condition())) {
    if (Date.now() > limite) throw new Error(`Not within ${secondes} s: ${quoi}`);
    await attendre(50);
  }
}

/** One container of the image, run as a deployment runs it: src/main/kubernetes/base/deployment.yaml. */
export class Conteneur {
  constructor(port, ...options) {
    this.port = port;
    this.adresse = `http://127.0.0.1:${port}`;
    this.reglages = mkdtempSync(join(tmpdir(), 'reglages-'));
    chmodSync(this.reglages, 0o755);
    writeFileSync(join(this.reglages, 'application.properties'), COMPTES);
    this.id = podman(
      'run', '--detach', '--label', 'aiguillage=essai', '--network', 'aiguillage-essai', '--publish', `127.0.0.1:${port}:8080`,
      '--read-only', '--tmpfs', '/tmp', '--cap-drop=ALL', '--security-opt=no-new-privileges', '--memory=1g',
      '--volume', `${this.reglages}:/app/config:ro`, ...options, IMAGE,
    );
  }

  async pret() {
    await attendreQue('it is ready', 240, async () => {
      if (this.etat('Running') !== 'true') throw new Error(`It has stopped:\n${this.journal()}`);
      return (await this.sante()) === 200;
    });
    return this;
  }

  sante() {
    return fetch(`${this.adresse}/q/health/ready`).then(({ status }) => status, () => 0);
  }

  async demander(methode, chemin, { compte, corps, etag } = {}) {
    const reponse = await fetch(this.adresse + chemin, {
      method: methode,
      headers: {
        ...(compte && { Authorization: `Basic ${Buffer.from(`${compte}:${compte}`).toString('base64')}` }),
        ...(corps && { 'Content-Type': 'application/json' }),
        ...(etag && { 'If-Match': etag }),
      },
      body: corps && JSON.stringify(corps),
    });
    return { statut: reponse.status, etag: reponse.headers.get('etag'), corps: await reponse.json() };
  }

  decider(demande) {
    return this.demander('POST', '/decide', { corps: demande });
  }

  /** What a command says inside; its failure is an exception. */
  dedans(commande) {
    return podman('exec', this.id, 'bash', '-c', commande);
  }

  etat(quoi) {
    return podman('inspect', '--format', `{{.State.${quoi}}}`, this.id);
  }

  journal() {
    return podman('logs', this.id);
  }

  arreter(secondes) {
    return promisify(execFile)('podman', ['stop', '--time', `${secondes}`, this.id]);
  }

  supprimer() {
    podman('rm', '--force', '--time', '0', this.id);
    rmSync(this.reglages, { recursive: true });
  }
}
