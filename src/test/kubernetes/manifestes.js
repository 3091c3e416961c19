import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFESTES } from './depot.js';
import { rendre } from './rendu.js';

const ENVIRONNEMENTS = readdirSync(join(MANIFESTES, 'overlays')).map((nom) => join('overlays', nom));

/** Each folder that can be rendered, with its documents. */
export const LOTS = ['base', ...ENVIRONNEMENTS].map((nom) => ({
  nom,
  complet: nom !== 'base',
  documents: rendre(join(MANIFESTES, nom)),
}));

/** Where `kubernetes-models` keeps the model of a document. */
export const modele = ({ apiVersion, kind }) => `kubernetes-models/${apiVersion}/${kind}`;

export const unique = (documents, genre) => {
  const trouves = documents.filter(({ kind }) => kind === genre);
  if (trouves.length !== 1) {
    throw new Error(`${trouves.length} ${genre} where one is wanted`);
  }
  return trouves[0];
};
