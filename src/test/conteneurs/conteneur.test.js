import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Conteneur, attendreQue, podman } from './conteneur.js';
import { Lot } from './lot.js';

const PORT = Number(process.env.PORT ?? 8290);
const UTILISATEUR_DES_IMAGES = '1001';
const DELAI_AVANT_LA_FIN = 30;
const TUE = 137;
const AUJOURDHUI = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' });
const VERSEMENT = { acte: 'VERSEMENT_PONCTUEL', montant: 12000, dateDemande: '2024-03-15', contrat: { ribEnregistre: true } };

describe('an image that nothing else helps', () => {
  let conteneur;

  before(async () => {
    conteneur = await new Conteneur(PORT).pret();
  });
  after(() => conteneur?.supprimer());

  test('decides', async () => {
    const { statut, corps } = await conteneur.decider(VERSEMENT);
    assert.equal(statut, 200);
    assert.deepEqual(corps.conduite, ['CONSEILLER_FINANCIER']);
    assert.equal(corps.regles.version, 1);
  });

  test('says that it is healthy, to its own probe too', async () => {
    assert.equal(await conteneur.sante(), 200);
    assert.match(podman('image', 'inspect', '--format', '{{.HealthCheck.Test}}', process.env.IMAGE), /\/app\/health/);
    podman('healthcheck', 'run', conteneur.id);
    assert.throws(() => podman('exec', '--env', 'QUARKUS_HTTP_PORT=1', conteneur.id, '/app/health'), 'a probe that can fail');
  });

  test('is nobody, has no rights and writes nowhere but to /tmp', () => {
    const processus = conteneur.dedans('cat /proc/1/status');
    assert.match(processus, new RegExp(`^Uid:(\\s+${UTILISATEUR_DES_IMAGES}){4}$`, 'm'));
    assert.match(processus, /^CapEff:\s+0{16}$/m);
    assert.match(processus, /^CapBnd:\s+0{16}$/m);
    assert.match(processus, /^NoNewPrivs:\s+1$/m);
    assert.match(conteneur.dedans('cat /proc/mounts'), /^\S+ \/ \S+ ro[, ]/m);
  });

  test('reaches nothing outside', () => {
    assert.throws(() => conteneur.dedans('exec 3<>/dev/tcp/192.0.2.1/443'), /unreachable/);
  });

  test('finishes what it is answering when it is told to stop', async () => {
    const lot = new Lot(PORT);
    assert.match(await lot.decider('avant'), /"avant"/);
    const debut = Date.now();
    const arret = conteneur.arreter(DELAI_AVANT_LA_FIN);
    await attendreQue('it has heard', 15, () => conteneur.journal().includes('Waiting for HTTP requests to complete'));
    assert.match((await lot.decider('apres')) ?? '(coupé)', /"apres"/);
    assert.ok(await lot.terminer());
    lot.fermer();
    await arret;
    assert.ok(Date.now() - debut < DELAI_AVANT_LA_FIN * 1000);
    assert.notEqual(Number(conteneur.etat('ExitCode')), TUE);
  });
});

describe('an image whose folder is a volume', () => {
  const volume = podman('volume', 'create', '--label', 'aiguillage=essai');
  const lancer = () => new Conteneur(PORT, '--volume', `${volume}:/donnees:U`, '--env', 'AIGUILLAGE_DONNEES=/donnees').pret();
  let conteneur;

  after(() => {
    conteneur?.supprimer();
    podman('volume', 'rm', '--force', volume);
  });

  test('has lost nothing when it is killed', async () => {
    conteneur = await lancer();
    const retour = await conteneur.demander('POST', '/regles/1/retour', { compte: 'anne', corps: { motif: 'Vu' } });
    assert.equal(retour.statut, 201);
    const approbation = await conteneur.demander('POST', `/brouillons/${retour.corps.id}/approbation`, {
      compte: 'benoit',
      etag: retour.etag,
      corps: { motif: 'Vu', enVigueurDepuis: AUJOURDHUI },
    });
    assert.equal(approbation.statut, 201);
    const creation = { titre: 'Plafond', motif: 'Comité', base: 1 };
    const brouillon = await conteneur.demander('POST', '/brouillons', { compte: 'anne', corps: creation });
    assert.equal(brouillon.statut, 201);

    podman('kill', '--signal', 'KILL', conteneur.id);
    await attendreQue('it is dead', 15, () => conteneur.etat('Running') === 'false');
    assert.equal(Number(conteneur.etat('ExitCode')), TUE);
    conteneur.supprimer();

    conteneur = await lancer();
    const decision = await conteneur.decider({ ...VERSEMENT, dateDemande: AUJOURDHUI });
    assert.equal(decision.corps.regles.version, approbation.corps.numero);
    const retrouve = await conteneur.demander('GET', `/brouillons/${brouillon.corps.id}`, { compte: 'anne' });
    assert.equal(retrouve.corps.titre, creation.titre);
  });
});
