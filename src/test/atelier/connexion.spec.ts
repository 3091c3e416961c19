import { type ChildProcess, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { ouvrirFournisseur } from './fournisseur';

const RACINE = new URL('../../../', import.meta.url).pathname;
const PORT = Number(process.env.ATELIER_PORT ?? 8099) + 1;
const FOURNISSEUR = PORT + 1;
const SERVICE = `http://localhost:${PORT}`;
const DONNEES = `${RACINE}target/donnees-connexion`;

test.describe('avec un fournisseur d’identités', () => {
  let fournisseur: Server;
  let service: ChildProcess;

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    fournisseur = await ouvrirFournisseur(FOURNISSEUR, `${SERVICE}/atelier/connexion`);
    await rm(DONNEES, { recursive: true, force: true });
    service = spawn(`${RACINE}src/demo/executable`, [
      '-Dquarkus.http.host=localhost',
      `-Dquarkus.http.port=${PORT}`,
      `-Daiguillage.donnees=${DONNEES}`,
      '-Dquarkus.oidc.tenant-enabled=true',
      `-Dquarkus.oidc.auth-server-url=http://localhost:${FOURNISSEUR}`,
      '-Dquarkus.oidc.client-id=aiguillage',
      '-Dquarkus.oidc.token.audience=aiguillage',
    ]);
    await expect
      .poll(() => fetch(`${SERVICE}/q/health/ready`).then((reponse) => reponse.status, () => 0), { timeout: 90_000 })
      .toBe(200);
  });

  test.afterAll(async () => {
    service.kill();
    fournisseur.close();
    fournisseur.closeAllConnections();
  });

  test('se connecte chez lui et revient où l’on était, avec ses droits', async ({ page }) => {
    await page.goto(`${SERVICE}/atelier/versions`);
    await page.getByRole('button', { name: 'Se connecter' }).first().click();
    await expect(page).toHaveURL(new RegExp(`localhost:${FOURNISSEUR}`));
    await page.getByPlaceholder('Enter any login').fill('anne');
    await page.getByPlaceholder('and password').fill('anne');
    await page.getByRole('button', { name: 'Sign-in' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();

    await expect(page).toHaveURL(`${SERVICE}/atelier/versions`);
    await expect(page.getByRole('banner')).toContainText('anne');
    await expect(page.getByRole('banner')).toContainText('analyste');

    await page.reload();
    await expect(page.getByRole('banner')).toContainText('anne');
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await expect(page.getByRole('banner')).not.toContainText('anne');
  });
});
