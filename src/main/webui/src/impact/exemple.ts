/** A file of demands to start from: it opens in a spreadsheet. */
export const EXEMPLE = [
  'acte;montant;dateDemande;client.portefeuille;client.accepteSelfcare;contrat.ribEnregistre;contrat.situations',
  'RACHAT_PARTIEL;22 000,50;2024-03-15;CR;true;true;',
  'VERSEMENT_PONCTUEL;11000;2024-03-15;CF;true;true;',
  'VERSEMENT_PONCTUEL;3000;2024-03-15;CR;false;true;',
  'RACHAT_TOTAL;4200;2024-03-15;CF;true;true;AVANCE_EN_COURS|DEMANDE_EN_COURS',
  '',
].join('\r\n');
