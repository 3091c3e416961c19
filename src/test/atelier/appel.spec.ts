import { expect, sansObstacle, simulateur, test } from './atelier';

test.describe('un conseiller, son client au téléphone', () => {
  test('choisit l’acte, répond aux questions et lit quoi dire', async ({ page }) => {
    await page.goto('/atelier/');
    await page.getByRole('radio', { name: 'Versement ponctuel' }).check();
    const reponse = page.getByRole('region', { name: /Demander ce qui manque/ });
    await expect(reponse.getByRole('listitem').filter({ hasText: /montant/i })).toBeVisible();

    await page.getByLabel('Montant', { exact: true }).fill('9 000');
    await expect(page.getByRole('heading', { name: 'Selfcare avec le client' })).toBeVisible();
    await page.getByLabel('Montant', { exact: true }).fill('12000');
    await expect(page.getByRole('heading', { name: 'Conseiller financier' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Ce que je dis et fais' })).toContainText('conseiller financier');
    await expect(page.getByRole('region', { name: 'Plafonds en ligne' })).toContainText(/50\s000\s€/);
    await sansObstacle(page);
  });

  test('voit à partir de quel montant la réponse changerait, et l’essaie', async ({ page }) => {
    await page.goto(simulateur({ acte: 'VERSEMENT_PONCTUEL', montant: 9000, contrat: { ribEnregistre: true } }));
    const bascules = page.getByRole('region', { name: 'Ce qui changerait la réponse' });
    const bascule = bascules.getByRole('listitem').filter({ hasText: /10\s000,01\s€/ }).first();
    await expect(bascule).toContainText(/conseiller financier/i);
    await bascule.getByRole('button', { name: /Essayer/ }).click();
    await expect(page.getByRole('heading', { name: 'Conseiller financier' })).toBeVisible();
    await expect(page.getByLabel('Montant', { exact: true })).toHaveValue(/10\s000,01/);
  });

  test('envoie à un collègue le lien de la demande exacte', async ({ page }) => {
    await page.goto(simulateur({ acte: 'RACHAT_PARTIEL', montant: 22000, contrat: { reference: 'C-1', ribEnregistre: true } }));
    await expect(page.getByRole('region', { name: 'Plafonds en ligne' })).toContainText('Dépassé');
    await expect(page).not.toHaveURL(/C-1/);
    const lien = page.url();
    await page.goto('/atelier/guide');
    await page.goto(lien);
    await expect(page.getByLabel('Montant', { exact: true })).toHaveValue(/22\s000/);
    await expect(page.getByRole('region', { name: 'Plafonds en ligne' })).toContainText('Dépassé');
  });

  test('garde un montant illisible sous les yeux, avec ce qu’il faut écrire', async ({ page }) => {
    await page.goto(simulateur({ acte: 'RACHAT_PARTIEL' }));
    await page.getByLabel('Montant', { exact: true }).fill('deux mille');
    await expect(page.getByRole('alert')).toContainText('Écrivez un montant tel que');
    await expect(page.getByLabel('Montant', { exact: true })).toHaveValue('deux mille');
  });

  test('va de la réponse à la ligne de la table qui l’a donnée', async ({ page }) => {
    await page.goto(simulateur({ acte: 'VERSEMENT_PONCTUEL', montant: 12000, contrat: { ribEnregistre: true } }));
    await page.getByRole('link', { name: 'orientation-04' }).click();
    await expect(page).toHaveURL(/tables\/.*ligne=orientation-04/);
    await expect(page.getByRole('row').filter({ hasText: 'orientation-04' })).toBeInViewport();
  });

  test('fait tout au clavier', async ({ page }) => {
    await page.goto('/atelier/simulateur');
    await expect(page.getByRole('heading', { name: 'Simulateur' })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
    await page.getByRole('radio', { name: 'Versement ponctuel' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Versement régulier' })).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Ce que veut le client')).toBeFocused();
  });
});
