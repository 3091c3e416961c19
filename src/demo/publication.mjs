// An analyst's whole change, told as it goes. Usage: publication.mjs http://localhost:8080
const service = process.argv[2];
const ANNE = compte('anne');
const BENOIT = compte('benoit');
const aujourdhui = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' });
const demande = { acte: 'RACHAT_PARTIEL', montant: 22000, contrat: { reference: 'C-1', valeur: 80000, ribEnregistre: true } };

function compte(nom) {
  return `Basic ${Buffer.from(`${nom}:${nom}`).toString('base64')}`;
}

async function appeler(qui, methode, chemin, corps, etag) {
  const reponse = await fetch(service + chemin, {
    method: methode,
    headers: {
      ...(qui && { Authorization: qui }),
      ...(corps && { 'Content-Type': 'application/json' }),
      ...(etag && { 'If-Match': etag }),
    },
    body: corps && JSON.stringify(corps),
  });
  const texte = await reponse.text();
  return { statut: reponse.status, etag: reponse.headers.get('etag'), corps: texte && JSON.parse(texte) };
}

async function reussir(...appel) {
  const reponse = await appeler(...appel);
  verifier(reponse.statut < 300, `${appel[1]} ${appel[2]} : ${reponse.statut} ${JSON.stringify(reponse.corps)}`);
  return reponse;
}

async function echouer(statut, ...appel) {
  const reponse = await appeler(...appel);
  verifier(reponse.statut === statut, `${appel[1]} ${appel[2]} : ${reponse.statut} au lieu de ${statut}`);
  return reponse;
}

function verifier(condition, message) {
  if (!condition) {
    console.error(`\nÉCHEC : ${message}`);
    process.exit(1);
  }
}

async function decider(dateDemande) {
  const { corps } = await reussir(null, 'POST', '/decide', { ...demande, dateDemande });
  return corps;
}

function dire(decision) {
  const motif = decision.plafonds.filter((plafond) => plafond.depasse).map((plafond) => plafond.code).join(', ');
  return `selfcare ${decision.selfcare}${motif && `, plafond dépassé : ${motif}`} (version ${decision.regles.version})`;
}

async function attendreLaVersion(numero) {
  const debut = Date.now();
  while ((await decider(aujourdhui)).regles.version !== numero) {
    verifier(Date.now() - debut < 5000, `la version ${numero} n’est pas prise en compte en 5 secondes`);
    await new Promise((suite) => setTimeout(suite, 100));
  }
  return Date.now() - debut;
}

function titre(texte) {
  console.log(`\n■ ${texte}`);
}

titre('Ce que décident les règles en vigueur');
const avant = await decider(aujourdhui);
console.log(`  Rachat partiel de 22 000 € : ${dire(avant)}`);
verifier(avant.selfcare === 'IMPOSSIBLE', 'le rachat devrait dépasser le plafond');

titre('Anne, analyste, ouvre un brouillon et lit la table des seuils');
let brouillon = await reussir(ANNE, 'POST', '/brouillons', {
  titre: 'Plafond des rachats partiels à 25 000 €',
  motif: 'Décision du comité produit du 20 novembre',
});
const chemin = `/brouillons/${brouillon.corps.id}`;
const table = await reussir(ANNE, 'GET', `${chemin}/tables/seuils`);
const colonne = (libelle) => table.corps.colonnes.find((c) => c.libelle === libelle).id;
const cellule = (ligne, libelle) => ligne.cellules[colonne(libelle)];
const ligne = table.corps.lignes.find(
  (l) => cellule(l, 'Acte') === '"RACHAT_PARTIEL"' && cellule(l, 'Seuil') === '"PAR_ACTE"',
);
console.log(`  Brouillon ${brouillon.corps.id}, « ${brouillon.corps.titre} »`);
console.log(`  Ligne ${ligne.id} : ${cellule(ligne, 'Acte')} ${cellule(ligne, 'Seuil')} ${cellule(ligne, 'Limite')}`);

const ecrire = (texte, etag) => [
  ANNE, 'POST', `${chemin}/tables/seuils/modifications`,
  { modifications: [{ operation: 'ECRIRE', ligne: ligne.id, colonne: colonne('Limite'), texte }] }, etag,
];

titre('Elle se trompe : « 25 000 € »');
const faute = await echouer(422, ...ecrire('25 000 €', table.etag));
for (const c of faute.corps.constatations) {
  console.log(`  ✗ Table « ${c.table} », ligne « ${c.ligne} », colonne « ${c.colonne} » : ${c.message} ${c.remede}`);
}

titre('Elle corrige : 25000');
let etag = (await reussir(...ecrire('25000', table.etag))).etag;
console.log('  ✓ La cellule est écrite.');

titre('Quelqu’un qui a lu l’ancienne révision ne peut l’écraser');
console.log(`  ✗ ${(await echouer(412, ...ecrire('30000', table.etag))).corps.detail}`);

titre('Elle demande les contrôles');
let controle = (await reussir(ANNE, 'GET', `${chemin}/controle`)).corps;
const echecs = controle.constatations.filter((c) => c.controle === 'SCENARIO_EN_ECHEC');
console.log(`  ${controle.erreurs} erreur(s), ${controle.avertissements} avertissement(s). Les scénarios qui changent :`);
for (const c of echecs) console.log(`  ✗ ${c.message}`);
verifier(echecs.length > 0 && !controle.proposable, 'le changement devrait mettre des scénarios en échec');

titre('Elle ne peut pas encore proposer');
console.log(`  ✗ ${(await echouer(422, ANNE, 'POST', `${chemin}/proposition`, { motif: 'Prêt' }, etag)).corps.title}`);

titre('L’impact, exactement');
const impact = (await reussir(ANNE, 'GET', `${chemin}/impact`)).corps;
for (const t of impact.tables) {
  for (const region of t.regions) console.log(`  ${t.table} — ${region.phrase}`);
}
console.log(`  ${impact.rienDAutre}`);
for (const groupe of impact.decisions.slice(0, 5)) {
  console.log(`  ${groupe.nombre} demande(s) éprouvée(s), par exemple ${JSON.stringify(groupe.demande)} :`);
  for (const c of groupe.changements) console.log(`      ${c.champ} : ${c.avant} → ${c.apres}`);
}

titre('Les nouvelles réponses sont les bonnes : elle met les scénarios à jour');
const execution = (await reussir(ANNE, 'POST', `${chemin}/scenarios/execution`)).corps;
for (const resultat of execution.resultats.filter((r) => !r.passe)) {
  const scenario = await trouver(resultat.nom);
  for (const ecart of resultat.ecarts) scenario.attendu[ecart.champ] = ecart.obtenu;
  const reponse = await reussir(ANNE, 'PUT', `${chemin}/scenarios/${encodeURIComponent(resultat.nom)}`, scenario, etag);
  etag = reponse.etag;
  console.log(`  ✓ ${resultat.nom}`);
}

async function trouver(nom) {
  for (let page = 1; ; page++) {
    const { elements } = (await reussir(ANNE, 'GET', `${chemin}/scenarios?taille=100&page=${page}`)).corps;
    const trouve = elements.find((s) => s.nom === nom);
    if (trouve) return trouve;
    verifier(elements.length > 0, `le scénario « ${nom} » est introuvable`);
  }
}

controle = (await reussir(ANNE, 'GET', `${chemin}/controle`)).corps;
console.log(`  ${controle.erreurs} erreur(s), ${controle.avertissements} avertissement(s).`);
verifier(controle.proposable, `le brouillon devrait être proposable : ${JSON.stringify(controle.constatations)}`);

titre('Elle propose ; elle ne peut pas approuver elle-même');
etag = (await reussir(ANNE, 'POST', `${chemin}/proposition`, { motif: 'Conforme à la décision du comité' }, etag)).etag;
const approbation = { enVigueurDepuis: aujourdhui, motif: 'Relu' };
console.log(`  ✗ ${(await echouer(403, ANNE, 'POST', `${chemin}/approbation`, approbation, etag)).corps.title}`);

titre('Benoît, approbateur, approuve pour aujourd’hui');
const version = (await reussir(BENOIT, 'POST', `${chemin}/approbation`, approbation, etag)).corps;
console.log(`  ✓ Version ${version.numero}, empreinte ${version.empreinte.slice(0, 12)}…, ${version.etat}`);

titre('Elle est en vigueur');
console.log(`  Prise en compte en ${await attendreLaVersion(version.numero)} ms`);
const apres = await decider(aujourdhui);
console.log(`  Rachat partiel de 22 000 €, aujourd’hui : ${dire(apres)}`);
const ancienne = await decider('2024-03-15');
console.log(`  Le même, le 15 mars 2024 : ${dire(ancienne)}`);
verifier(apres.selfcare === 'POSSIBLE', 'le nouveau plafond devrait s’appliquer');
verifier(ancienne.selfcare === 'IMPOSSIBLE' && ancienne.regles.version === 1, 'l’ancienne date a changé de règles');

titre('Ce qui a changé, cellule par cellule');
const differences = (await reussir(ANNE, 'GET', `/regles/1/differences/${version.numero}`)).corps;
for (const difference of differences.differences.slice(0, 8)) console.log(`  ${difference.phrase}`);

titre('On revient à la version 1');
const retour = await reussir(ANNE, 'POST', '/regles/1/retour', { motif: 'Décision suspendue' });
const retablie = (await reussir(
  BENOIT, 'POST', `/brouillons/${retour.corps.id}/approbation`, { enVigueurDepuis: aujourdhui, motif: 'Vu' }, retour.etag,
)).corps;
await attendreLaVersion(retablie.numero);
console.log(`  ✓ Version ${retablie.numero}, même empreinte que la version 1 : ${retablie.empreinte === avant.regles.empreinte}`);
console.log(`  Rachat partiel de 22 000 € : ${dire(await decider(aujourdhui))}`);
verifier(retablie.empreinte === avant.regles.empreinte, 'le retour n’a pas repris le contenu de la version 1');

titre('L’histoire est entière');
for (const v of (await reussir(ANNE, 'GET', '/regles')).corps.elements) {
  console.log(`  ${v.numero}  depuis le ${v.enVigueurDepuis}  ${v.etat.padEnd(11)} ${v.titre} (${v.auteur} → ${v.approbateur})`);
}
