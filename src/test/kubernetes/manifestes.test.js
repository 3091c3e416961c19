import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LOTS, modele, unique } from './manifestes.js';
import { conteneurs } from './rendu.js';
import { duDepot } from './depot.js';
import { VARIABLES_CONNUES, proprietes } from './variables.js';

const SONDES = { startupProbe: 'started', livenessProbe: 'live', readinessProbe: 'ready' };
const UTILISATEUR_DES_IMAGES = 1001;
const PORT_DES_IMAGES = 8080;

for (const { nom, complet, documents } of LOTS) {
  describe(nom, () => {
    const deploiement = unique(documents, 'Deployment');
    const pod = deploiement.spec.template;
    const [conteneur] = pod.spec.containers;

    for (const document of documents) {
      test(`the ${document.kind} is as its schema wants it`, async () => {
        const { [document.kind]: Modele } = await import(modele(document));
        assert.doesNotThrow(() => new Modele(document).validate());
      });
    }

    test('whatever selects the replicas selects what they are labelled', () => {
      const selections = [
        deploiement.spec.selector.matchLabels,
        unique(documents, 'Service').spec.selector,
        unique(documents, 'PodDisruptionBudget').spec.selector.matchLabels,
        unique(documents, 'NetworkPolicy').spec.podSelector.matchLabels,
        ...pod.spec.topologySpreadConstraints.map(({ labelSelector }) => labelSelector.matchLabels),
      ];
      for (const selection of selections) {
        assert.notDeepEqual(selection, {});
        assert.deepEqual({ ...pod.metadata.labels, ...selection }, pod.metadata.labels);
      }
    });

    test('the autoscaler scales the replicas, whose number is nowhere else', () => {
      const { scaleTargetRef, minReplicas, maxReplicas } = unique(documents, 'HorizontalPodAutoscaler').spec;
      const { apiVersion, kind, metadata } = deploiement;
      assert.deepEqual(scaleTargetRef, { apiVersion, kind, name: metadata.name });
      assert.ok(minReplicas >= 2, 'a replica can be lost');
      assert.ok(maxReplicas > minReplicas);
      assert.equal(deploiement.spec.replicas, undefined);
      assert.notEqual(conteneur.resources.requests.cpu, undefined, 'of which a part is used');
    });

    test('an upgrade and the maintenance of a node leave replicas in place', () => {
      assert.equal(deploiement.spec.strategy.rollingUpdate.maxUnavailable, 0);
      assert.equal(unique(documents, 'PodDisruptionBudget').spec.maxUnavailable, 1);
      assert.deepEqual(
        pod.spec.topologySpreadConstraints.map(({ topologyKey }) => topologyKey),
        ['topology.kubernetes.io/zone', 'kubernetes.io/hostname'],
      );
    });

    test('each probe asks a path that the service has, on a port that it listens to', () => {
      const ports = Object.fromEntries(conteneur.ports.map(({ name, containerPort }) => [name, containerPort]));
      for (const [sonde, chemin] of Object.entries(SONDES)) {
        const { path, port } = conteneur[sonde].httpGet;
        assert.equal(path, `/q/health/${chemin}`);
        assert.ok(duDepot('README.md').includes(`\`${path}\``));
        assert.equal(ports[port], PORT_DES_IMAGES);
      }
      for (const fichier of ['Dockerfile', 'src/main/docker/Dockerfile.jvm']) {
        assert.match(duDepot(fichier), new RegExp(`^EXPOSE ${PORT_DES_IMAGES}$`, 'm'));
      }
      assert.ok(unique(documents, 'Service').spec.ports.every(({ targetPort }) => targetPort in ports));
    });

    test('a start may take longer than the database lets itself be waited for', () => {
      const { periodSeconds, failureThreshold } = conteneur.startupProbe;
      assert.ok(periodSeconds * failureThreshold >= 60);
    });

    test('what is being answered is finished before the replica is killed', () => {
      const attente = conteneur.lifecycle.preStop.sleep.seconds;
      const fin = proprietes().get('quarkus.shutdown.timeout');
      assert.match(fin, /^\d+s$/);
      assert.ok(attente >= 5, 'the other nodes have to hear of it');
      assert.ok(pod.spec.terminationGracePeriodSeconds > attente + parseInt(fin, 10));
    });

    test('the service is nobody, and may do nothing that it does not do', () => {
      assert.equal(documents.flatMap(conteneurs).length, 1);
      assert.equal(pod.spec.automountServiceAccountToken, false);
      assert.equal(pod.spec.enableServiceLinks, false);
      for (const interdit of ['hostNetwork', 'hostPID', 'hostIPC', 'initContainers', 'serviceAccountName']) {
        assert.equal(pod.spec[interdit], undefined);
      }
      assert.deepEqual(pod.spec.securityContext, {
        runAsNonRoot: true,
        runAsUser: UTILISATEUR_DES_IMAGES,
        runAsGroup: UTILISATEUR_DES_IMAGES,
        fsGroup: UTILISATEUR_DES_IMAGES,
        seccompProfile: { type: 'RuntimeDefault' },
      });
      assert.deepEqual(conteneur.securityContext, {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      for (const fichier of ['Dockerfile', 'src/main/docker/Dockerfile.jvm']) {
        assert.match(duDepot(fichier), new RegExp(`^USER ${UTILISATEUR_DES_IMAGES}$`, 'm'));
      }
    });

    test('what it writes goes where it may write, and has a limit', () => {
      const [{ name, mountPath }] = conteneur.volumeMounts;
      const volume = pod.spec.volumes.find((candidat) => candidat.name === name);
      assert.equal(pod.spec.volumes.length, 1);
      assert.match(volume.emptyDir.sizeLimit, /^\d+Gi$/);
      for (const fichier of ['Dockerfile', 'src/main/docker/Dockerfile.jvm']) {
        const [, donnees] = duDepot(fichier).match(/^ENV AIGUILLAGE_DONNEES=(.+)$/m);
        assert.ok(donnees.startsWith(`${mountPath}/`));
      }
    });

    test('what it takes of a machine is asked for and limited', () => {
      for (const ressource of ['cpu', 'memory', 'ephemeral-storage']) {
        assert.notEqual(conteneur.resources.requests[ressource], undefined);
        assert.notEqual(conteneur.resources.limits[ressource], undefined);
      }
    });

    test('it is reached on its port alone, and reaches DNS, PostgreSQL and the provider of identities', () => {
      const { policyTypes, ingress, egress } = unique(documents, 'NetworkPolicy').spec;
      const ports = (regles) => regles.flatMap((regle) => regle.ports.map(({ port, protocol }) => `${protocol} ${port}`));
      assert.deepEqual(policyTypes, ['Ingress', 'Egress']);
      assert.deepEqual(ports(ingress), [`TCP ${PORT_DES_IMAGES}`]);
      assert.deepEqual(ports(egress), ['UDP 53', 'TCP 53', 'TCP 5432', 'TCP 443']);
    });

    if (!complet) {
      return;
    }

    test('the settings that the replicas read are given', () => {
      const donnes = documents.filter(({ kind }) => ['ConfigMap', 'Secret'].includes(kind));
      const lus = conteneur.envFrom.flatMap(({ configMapRef, secretRef }) => [
        ...(configMapRef ? [`ConfigMap ${configMapRef.name}`] : []),
        ...(secretRef ? [`Secret ${secretRef.name}`] : []),
      ]);
      assert.deepEqual(lus, donnes.map(({ kind, metadata }) => `${kind} ${metadata.name}`));
    });

    test('each setting is one that the documents tell and the service knows', () => {
      const noms = ['ConfigMap', 'Secret'].flatMap((genre) => Object.keys(unique(documents, genre).data));
      assert.deepEqual(noms.filter((variable) => !VARIABLES_CONNUES.has(variable)), []);
      for (const attendue of ['QUARKUS_DATASOURCE_POSTGRESQL_JDBC_URL', 'QUARKUS_OIDC_TENANT_ENABLED']) {
        assert.ok(noms.includes(attendue));
      }
    });

    test('a password is in no ConfigMap, and none is kept here', () => {
      assert.ok(Object.keys(unique(documents, 'ConfigMap').data).every((variable) => !/PASSWORD|SECRET/.test(variable)));
      const secrets = Object.entries(unique(documents, 'Secret').data).filter(([variable]) => /PASSWORD|SECRET/.test(variable));
      assert.deepEqual(secrets, [['QUARKUS_DATASOURCE_POSTGRESQL_PASSWORD', '']]);
    });

    test('everything stands in the namespace that is made for it', () => {
      const { metadata } = unique(documents, 'Namespace');
      assert.equal(metadata.labels['pod-security.kubernetes.io/enforce'], 'restricted');
      for (const document of documents.filter(({ kind }) => kind !== 'Namespace')) {
        assert.equal(document.metadata.namespace, metadata.name);
      }
    });

    test('the image has a registry and a version of its own', () => {
      assert.match(conteneur.image, /^[^/]+\.[^/]+\/.+:\d+\.\d+\.\d+$/);
    });
  });
}
