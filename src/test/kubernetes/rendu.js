import { statSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'rfc6902';
import { parseAllDocuments } from 'yaml';
import { existe, lire } from './depot.js';

const SANS_ESPACE = new Set(['Namespace']);

const TRANSFORMATIONS = {
  apiVersion: (documents) => documents,
  kind: (documents) => documents,
  resources: (documents) => documents,
  configMapGenerator: (documents, generateurs, dossier) => [...documents, ...generateurs.map(configMap(dossier))],
  secretGenerator: (documents, generateurs, dossier) => [...documents, ...generateurs.map(secret(dossier))],
  patches: (documents, retouches, dossier) => {
    retouches.forEach((retouche) => retoucher(documents, retouche, dossier));
    return documents;
  },
  images: (documents, images) => {
    documents.flatMap(conteneurs).forEach((conteneur) => nommer(conteneur, images));
    return documents;
  },
  namespace: (documents, espace) => {
    documents.filter(({ kind }) => !SANS_ESPACE.has(kind)).forEach(({ metadata }) => (metadata.namespace = espace));
    return documents;
  },
};

/** What `kubectl kustomize` makes of a folder, without the suffixes of generated names. What it cannot do, it refuses. */
export function rendre(dossier) {
  const [kustomization] = documentsDe(dossier, 'kustomization.yaml');
  const inconnues = Object.keys(kustomization).filter((cle) => !(cle in TRANSFORMATIONS));
  if (inconnues.length > 0) {
    throw new Error(`rendu.js does not know « ${inconnues.join(', ')} » of ${dossier}/kustomization.yaml`);
  }
  const ressources = kustomization.resources.flatMap((nom) =>
    statSync(join(dossier, nom)).isDirectory() ? rendre(join(dossier, nom)) : documentsDe(dossier, nom),
  );
  return Object.entries(TRANSFORMATIONS)
    .filter(([cle]) => cle in kustomization)
    .reduce((documents, [cle, transformer]) => transformer(documents, kustomization[cle], dossier), ressources);
}

export function documentsDe(dossier, nom) {
  return parseAllDocuments(lire(dossier, nom), { strict: true, uniqueKeys: true }).map((document) => {
    if (document.errors.length > 0) {
      throw document.errors[0];
    }
    return document.toJS();
  });
}

export function conteneurs({ kind, spec }) {
  return kind === 'Deployment' ? spec.template.spec.containers : [];
}

const configMap = (dossier) => ({ name, envs }) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name },
  data: variables(dossier, envs),
});

const secret = (dossier) => ({ name, envs }) => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name },
  type: 'Opaque',
  data: Object.fromEntries(Object.entries(variables(dossier, envs)).map(([nom, valeur]) => [nom, btoa(valeur)])),
});

function variables(dossier, fichiers) {
  return Object.fromEntries(
    fichiers
      .map((fichier) => (existe(dossier, `${fichier}.exemple`) ? `${fichier}.exemple` : fichier))
      .flatMap((fichier) => lire(dossier, fichier).split('\n'))
      .filter((ligne) => ligne !== '' && !ligne.startsWith('#'))
      .map((ligne) => [ligne.slice(0, ligne.indexOf('=')), ligne.slice(ligne.indexOf('=') + 1)]),
  );
}

function retoucher(documents, { path, target }, dossier) {
  const cibles = documents.filter(({ kind, metadata }) => kind === target.kind && metadata.name === target.name);
  if (cibles.length !== 1) {
    throw new Error(`${path} patches ${cibles.length} documents: ${target.kind} ${target.name}`);
  }
  const [operations] = documentsDe(dossier, path);
  const refus = applyPatch(cibles[0], operations).filter((erreur) => erreur !== null);
  if (refus.length > 0) {
    throw new Error(`${path}: ${refus.map(({ name, message }) => `${name} ${message}`).join(', ')}`);
  }
}

function nommer(conteneur, images) {
  const image = images.find(({ name }) => name === conteneur.image);
  if (image !== undefined) {
    conteneur.image = `${image.newName}:${image.newTag}`;
  }
}
