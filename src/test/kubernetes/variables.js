import { duDepot } from './depot.js';

const DOCUMENTS = ['README.md', 'docs/acces.md'];

/** The properties that application.properties sets, profiles apart. */
export const proprietes = () =>
  new Map(
    duDepot('src/main/resources/application.properties')
      .split('\n')
      .filter((ligne) => /^[a-z]/.test(ligne))
      .map((ligne) => [ligne.slice(0, ligne.indexOf('=')), ligne.slice(ligne.indexOf('=') + 1)]),
  );

const variable = (propriete) => propriete.replace(/[^A-Za-z0-9]/g, '_').toUpperCase();

/** « `QUARKUS_A_USERNAME`, `…_PASSWORD` » names two. */
function racontees(texte) {
  let precedente = '';
  return [...texte.matchAll(/`(…_)?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)`/g)].map(([, suite, nom]) => {
    precedente = suite ? precedente.replace(/[^_]+$/, nom) : nom;
    return precedente;
  });
}

/** A setting is told in the documents, and belongs to a part of the service that application.properties sets up. */
function connues() {
  const familles = [...proprietes().keys()].map((propriete) => propriete.split('.').slice(0, -1).map(variable).join('_') + '_');
  return DOCUMENTS.flatMap((document) => racontees(duDepot(document))).filter((nom) =>
    familles.some((famille) => nom.startsWith(famille)),
  );
}

export const VARIABLES_CONNUES = new Set(connues());
