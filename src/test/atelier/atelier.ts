import { mkdir } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** A page that may neither complain nor ask anything of anybody but the service. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const plaintes: string[] = [];
    page.on('console', (message) => message.type() === 'error' && plaintes.push(message.text()));
    page.on('pageerror', (error) => plaintes.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL!) && !url.startsWith('data:') && !url.startsWith('blob:')) {
        plaintes.push(`demande extérieure : ${url}`);
      }
    });
    await use(page);
    expect(plaintes.filter((plainte) => !attendue(plainte))).toEqual([]);
  },
});

/** The browser itself writes a line for each answer that is a refusal; tests look at what the page says of it. */
function attendue(plainte: string): boolean {
  return /^Failed to load resource: the server responded with a status of (401|403|409|412|422)/.test(plainte);
}

export { expect };

export async function seConnecter(page: Page, nom: string): Promise<void> {
  await page.getByRole('button', { name: 'Se connecter' }).first().click();
  const dialogue = page.locator('wa-dialog[open]');
  await dialogue.getByLabel('Nom').fill(nom);
  await dialogue.getByLabel('Mot de passe').fill(nom);
  await dialogue.getByRole('button', { name: 'Se connecter' }).click();
  await expect(dialogue).toBeHidden();
  await expect(page.getByRole('banner')).toContainText(nom);
}

export async function sansObstacle(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => ({ id, cibles: nodes.map((node) => node.html) }))).toEqual([]);
}

const CAPTURES = process.env.CAPTURES ?? new URL('../../../target/captures', import.meta.url).pathname;

/** A picture of what is on the screen, for the documents when CAPTURES names their folder. */
export async function capturer(page: Page, nom: string): Promise<void> {
  await mkdir(CAPTURES, { recursive: true });
  await page.screenshot({ path: `${CAPTURES}/${nom}.png` });
}

export function simulateur(demande: object): string {
  return `/atelier/simulateur?demande=${encodeURIComponent(JSON.stringify(demande))}`;
}
