import { type APIRequestContext, type Locator, type Page } from '@playwright/test';
import { capturer, expect, sansObstacle, seConnecter, test } from './atelier';

const RACHAT = { acte: 'RACHAT_PARTIEL', montant: 22000, contrat: { ribEnregistre: true } };

test.describe.configure({ mode: 'serial' });

test.describe('une analyste relève un plafond', () => {
  test('de la cellule jusqu’à la réponse de /decide, approuvée par un autre', async ({ page, request }) => {
    test.setTimeout(300_000);
    expect(await depasse(request)).toBe(true);

    await page.goto('/atelier/en-vigueur/tables');
    await seConnecter(page, 'anne');
    await page.getByRole('link', { name: 'Seuils', exact: true }).click();
    await expect(page).toHaveURL(/tables\/seuils/);
    await page.getByRole('button', { name: 'Ouvrir un brouillon' }).click();
    const ouverture = page.locator('wa-dialog[open]');
    await ouverture.getByLabel('Titre').fill('Relever le plafond des rachats partiels');
    await ouverture.getByLabel('Pourquoi').fill('Décision du comité.');
    await ouverture.getByRole('button', { name: 'Ouvrir', exact: true }).click();
    await expect(page).toHaveURL(/brouillon-\d+\/tables/);

    const limite = await cellule(page, 'seuil-04', 'Limite');
    await expect(limite).toHaveText(/20\s000/);
    await ecrire(page, limite, 'beaucoup');
    await expect(limite).toHaveAttribute('aria-invalid', 'true');
    await expect(limite).toContainText('beaucoup');
    await capturer(page, 'erreur-bureau');
    await sansObstacle(page);

    await ecrire(page, limite, '25 000');
    await expect(limite).not.toHaveAttribute('aria-invalid', 'true');
    await expect(limite).toHaveText(/25\s000.*avant.*20\s000/);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(limite).toHaveText(/^20\s000$/);
    await page.keyboard.press('ControlOrMeta+y');
    await expect(limite).toHaveText(/25\s000/);

    await page.getByRole('link', { name: 'Scénarios', exact: true }).first().click();
    await page.getByRole('button', { name: /^Choisir (les|celui)/ }).click();
    await capturer(page, 'reponses-bureau');
    await page.getByRole('button', { name: /Accepter les nouvelles réponses/ }).click();
    await page.locator('wa-dialog[open]').getByRole('button', { name: 'Accepter', exact: true }).click();
    await expect(page.getByRole('button', { name: /^Choisir (les|celui)/ })).toBeHidden({ timeout: 90_000 });

    await page.getByRole('link', { name: 'Impact', exact: true }).first().click();
    await expect(page.getByText(/RACHAT_PARTIEL|Rachat partiel/).first()).toBeVisible({ timeout: 90_000 });
    await expect(page.getByText(/]20\s000\s;\s25\s000]/).first()).toBeVisible();
    await capturer(page, 'changements-bureau');
    await sansObstacle(page);

    const brouillon = page.url().replace(/\/impact.*/, '');
    await page.goto(brouillon);
    await mener(page, 'Proposer', { motif: 'Le comité l’a décidé.' });
    await expect(page.getByRole('heading', { level: 1 }).locator('..')).toContainText('Attend une approbation', { timeout: 90_000 });
    await expect(page.getByRole('button', { name: 'Approuver', exact: true })).toBeDisabled();
    await capturer(page, 'proposition-bureau');
    await sansObstacle(page);

    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await seConnecter(page, 'benoit');
    await mener(page, 'Approuver', { motif: 'Vu avec le comité.', jour: aujourdhui() });
    await expect.poll(() => depasse(request), { timeout: 60_000 }).toBe(false);

    await page.goto('/atelier/versions');
    await expect(page.getByRole('article', { name: 'Version 2' })).toContainText('benoit');
    await page.goto('/atelier/versions/1/differences/2');
    await expect(page.getByRole('table', { name: /Seuils/ })).toContainText(/25\s?000/);
  });

  test('n’écrase pas ce qu’une collègue vient d’écrire', async ({ browser, baseURL, request }) => {
    test.setTimeout(120_000);
    const { id } = await (
      await request.post('/brouillons', {
        headers: { Authorization: `Basic ${btoa('anne:anne')}` },
        data: { titre: 'À deux', motif: 'Pour voir.' },
      })
    ).json();
    const pages = await Promise.all([nouvelle(), nouvelle()]);
    const [la, lautre] = await Promise.all(pages.map((page) => cellule(page, 'seuil-04', 'Remarque')));
    await ecrire(pages[0]!, la!, 'Vue par la première.');
    await expect(la!).toContainText('Vue par la première.');
    await ecrire(pages[1]!, lautre!, 'Vue par la seconde.');
    const conflit = pages[1]!.getByRole('alert').filter({ hasText: 'Quelqu’un a modifié ce brouillon' });
    await expect(conflit).toBeVisible();
    await expect(lautre!).toContainText('Vue par la seconde.');
    await pages[1]!.getByRole('button', { name: 'Recharger' }).click();
    await expect(conflit).toBeHidden();
    await expect(lautre!).toContainText('Vue par la seconde.');

    async function nouvelle(): Promise<Page> {
      const page = await (await browser.newContext({ baseURL })).newPage();
      await page.goto(`/atelier/brouillon-${id}/tables/Seuils`);
      await seConnecter(page, 'anne');
      return page;
    }
  });
});

async function depasse(request: APIRequestContext): Promise<boolean> {
  const decision = await (await request.post('/decide', { data: RACHAT })).json();
  return decision.plafonds.some((plafond: { code: string; depasse: boolean }) => plafond.code === 'PAR_ACTE' && plafond.depasse);
}

async function cellule(page: Page, ligne: string, colonne: string): Promise<Locator> {
  const grille = page.getByRole('grid');
  await expect(grille).toBeVisible();
  const entetes = await grille.locator('thead tr').last().getByRole('columnheader').allInnerTexts();
  const rang = entetes.findIndex((texte) => texte.trim() === colonne);
  expect(rang, `la colonne ${colonne} parmi ${entetes.join(' | ')}`).toBeGreaterThanOrEqual(0);
  return grille.locator(`tr[data-ligne="${ligne}"]`).getByRole('gridcell').nth(rang);
}

async function ecrire(page: Page, cellule: Locator, texte: string): Promise<void> {
  await expect(cellule).not.toHaveAttribute('aria-readonly', 'true');
  await cellule.click();
  await page.keyboard.press('F2');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(texte);
  await page.keyboard.press('Enter');
  await cellule.click();
}

async function mener(page: Page, demarche: string, saisie: { motif: string; jour?: string }): Promise<void> {
  await page.getByRole('button', { name: demarche, exact: true }).click();
  const dialogue = page.locator('wa-dialog[open]');
  if (saisie.jour !== undefined) {
    await dialogue.getByLabel('En vigueur à partir du').fill(saisie.jour);
  }
  await dialogue.getByLabel(/^Pourquoi/).fill(saisie.motif);
  await dialogue.getByRole('button', { name: demarche, exact: true }).click();
  await expect(dialogue).toBeHidden({ timeout: 90_000 });
}

function aujourdhui(): string {
  return new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' }).format(new Date());
}
