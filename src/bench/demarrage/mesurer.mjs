// Starts the service, asks it for a decision until it answers, then loads it, and writes as JSON how long that took and
// the memory that was resident. Usage: mesurer.mjs <rounds> <decisions of the load> <folder of the service> <command…>
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [, , tours, charge, dossier, ...commande] = process.argv;
const ACTES = ['VERSEMENT_PONCTUEL', 'VERSEMENT_REGULIER', 'RACHAT_PARTIEL', 'RACHAT_TOTAL', 'ARBITRAGE',
  'AJOUT_COMPTE_BANCAIRE', 'CONSULTATION', 'MISE_A_JOUR_ADRESSE'];
const CONNEXIONS = 16;
const ENTRE_DEUX_ESSAIS_MS = 5;
const PATIENCE_MS = 120_000;

const demande = (rang) => JSON.stringify({
  acte: ACTES[rang % ACTES.length],
  montant: 100 + (rang * 37) % 120_000,
  dateDemande: '2025-01-15',
  contrat: { ribEnregistre: rang % 3 > 0, situations: rang % 5 ? [] : ['DEMANDE_EN_COURS'] },
});

function decider(port, corps, agent) {
  return new Promise((suite, echec) => {
    const entetes = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(corps) };
    request({ host: '127.0.0.1', port, path: '/decide', method: 'POST', agent, headers: entetes }, (reponse) => {
      reponse.resume().on('end', () => (reponse.statusCode === 200 ? suite() : echec(new Error(`${reponse.statusCode}`))));
    }).on('error', echec).end(corps);
  });
}

const attendre = (ms) => new Promise((suite) => setTimeout(suite, ms));

function portLibre() {
  return new Promise((suite) => {
    const serveur = createServer().listen(0, '127.0.0.1', () => {
      const { port } = serveur.address();
      serveur.close(() => suite(port));
    });
  });
}

async function premiereDecision(port, service) {
  const debut = performance.now();
  while (performance.now() - debut < PATIENCE_MS && service.exitCode === null) {
    try {
      await decider(port, demande(0));
      return performance.now() - debut;
    } catch {
      await attendre(ENTRE_DEUX_ESSAIS_MS);
    }
  }
  throw new Error('Le service n’a pas répondu.');
}

async function charger(port, nombre) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNEXIONS });
  let rang = 0;
  const appelant = async () => {
    while (rang < nombre) await decider(port, demande(rang++), agent);
  };
  await Promise.all(Array.from({ length: CONNEXIONS }, appelant));
  agent.destroy();
}

function residente(pid) {
  const ko = readFileSync(`/proc/${pid}/status`, 'utf8').match(/^VmRSS:\s+(\d+) kB$/m)[1];
  return Math.round(ko / 1024);
}

async function tour() {
  const port = await portLibre();
  const donnees = mkdtempSync(join(tmpdir(), 'demarrage-'));
  const env = { ...process.env, QUARKUS_HTTP_PORT: port, AIGUILLAGE_DONNEES: donnees };
  const service = spawn(commande[0], commande.slice(1), { cwd: dossier, env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    const premiere = Math.round(await premiereDecision(port, service));
    const auDepart = residente(service.pid);
    await charger(port, Number(charge));
    return { premiereDecisionMs: premiere, residenteMio: auDepart, residenteApresChargeMio: residente(service.pid) };
  } finally {
    const fin = new Promise((suite) => service.once('exit', suite));
    service.kill();
    await fin;
    rmSync(donnees, { recursive: true });
  }
}

const mediane = (valeurs) => valeurs.toSorted((a, b) => a - b)[Math.floor(valeurs.length / 2)];

const mesures = [];
for (let i = 0; i < Number(tours); i++) mesures.push(await tour());
const medianes = Object.fromEntries(Object.keys(mesures[0]).map((nom) => [nom, mediane(mesures.map((m) => m[nom]))]));
console.log(JSON.stringify({ medianes, mesures }, null, 1));
