import { readFile } from 'node:fs/promises';
import type { APIRequestContext, Download, Page } from '@playwright/test';
import XLSX from '@e965/xlsx';
import { capturer, expect, sansObstacle, seConnecter, test } from './atelier';

const ANNE = { Authorization: `Basic ${btoa('anne:anne')}` };
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test('un jeu de règles part dans Excel, y change d’une cellule et revient', async ({ page, request }) => {
  const brouillon = await ouvrir(page, request);
  const classeur = await telecharger(page, 'Télécharger en Excel');
  expect(classeur.SheetNames).toContain('Scénarios');

  await reprendre(page, classeur);
  const apercu = page.locator('wa-dialog[open]');
  await expect(apercu).toContainText('Ce fichier ne change rien.');
  await apercu.getByRole('button', { name: 'Ne rien prendre' }).click();
  await expect(apercu).toBeHidden();

  ecrire(classeur, 'Seuils', 'seuil-04', 'Limite', 25000);
  await reprendre(page, classeur);
  await expect(apercu).toContainText('1 changement.');
  await expect(apercu.getByRole('row', { name: /seuil-04/ })).toContainText(/20\s000.*25\s000/);
  await capturer(page, 'excel-bureau');
  await sansObstacle(page);
  expect(await limite(request, brouillon)).toBe('20000');

  await apercu.getByRole('button', { name: 'Prendre ces changements' }).click();
  await expect(page.getByText('1 changement pris.')).toBeVisible();
  expect(await limite(request, brouillon)).toBe('25000');
});

test('une erreur commise dans Excel revient sur sa cellule', async ({ page, request }) => {
  const brouillon = await ouvrir(page, request);
  const classeur = await telecharger(page, 'Télécharger en Excel');
  const adresse = ecrire(classeur, 'Seuils', 'seuil-04', 'Limite', '25 000 euros');
  await reprendre(page, classeur);
  const apercu = page.locator('wa-dialog[open]');
  await expect(apercu).toContainText(adresse);
  await expect(apercu).toContainText('25 000 euros');
  await expect(apercu.getByRole('button', { name: 'Prendre ces changements' })).toBeDisabled();
  await sansObstacle(page);

  const annote = await telecharger(page, 'Télécharger le fichier annoté');
  const constatations = XLSX.utils.sheet_to_csv(annote.Sheets['Constatations']!);
  expect(constatations).toContain(adresse);
  expect(constatations).toContain('25 000 euros');
  expect(await limite(request, brouillon)).toBe('20000');
});

async function ouvrir(page: Page, request: APIRequestContext): Promise<number> {
  const data = { titre: 'Par Excel', motif: 'Pour voir.' };
  const { id } = await (await request.post('/brouillons', { headers: ANNE, data })).json();
  await page.goto(`/atelier/brouillon-${id}`);
  await seConnecter(page, 'anne');
  return id;
}

async function limite(request: APIRequestContext, brouillon: number): Promise<string> {
  const table = await (await request.get(`/brouillons/${brouillon}/tables/seuils`, { headers: ANNE })).json();
  return table.lignes.find((ligne: { id: string }) => ligne.id === 'seuil-04').cellules['seuils-sortie-limite'];
}

async function telecharger(page: Page, bouton: string): Promise<XLSX.WorkBook> {
  const [recu] = await Promise.all<Download | void>([
    page.waitForEvent('download'),
    page.getByRole('button', { name: bouton }).click(),
  ]);
  return XLSX.read(await readFile(await (recu as Download).path()));
}

/** Brings the workbook back as another program than the service writes it. */
async function reprendre(page: Page, classeur: XLSX.WorkBook): Promise<void> {
  const buffer = XLSX.write(classeur, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
  await page.getByLabel('Reprendre un fichier Excel').setInputFiles({ name: 'règles.xlsx', mimeType: TYPE, buffer });
}

/** The address of the cell written. */
function ecrire(classeur: XLSX.WorkBook, feuille: string, ligne: string, colonne: string, valeur: string | number): string {
  const cellules = classeur.Sheets[feuille]!;
  const rangees = XLSX.utils.sheet_to_json<string[]>(cellules, { header: 1, blankrows: true });
  const entete = rangees.findIndex((rangee) => rangee[0] === 'Identifiant');
  const r = rangees.findIndex((rangee) => rangee[0] === ligne);
  const adresse = XLSX.utils.encode_cell({ r, c: rangees[entete]!.indexOf(colonne) });
  XLSX.utils.sheet_add_aoa(cellules, [[valeur]], { origin: adresse });
  return adresse;
}
