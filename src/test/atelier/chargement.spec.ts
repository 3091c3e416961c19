import { expect, test } from './atelier';

const PREMIERE_VUE = 400 * 1024;

test('la première vue pèse moins de 400 Ko et ne demande rien ailleurs', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let octets = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (octets += encodedDataLength));
  await page.goto('/atelier/');
  await expect(page.getByRole('heading', { name: 'Simulateur' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const affichage = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime);
  console.log(`première vue : ${Math.round(octets / 1024)} Ko compressés, ${Math.round(affichage)} ms`);
  expect(octets).toBeLessThan(PREMIERE_VUE);
});

test('la page interdit tout script qui ne vient pas du service', async ({ request }) => {
  const reponse = await request.get('/atelier/versions');
  const politique = reponse.headers()['content-security-policy']!;
  expect(politique).toContain("script-src 'self';");
  expect(politique).toContain("default-src 'none'");
  expect(reponse.headers()['cache-control']).toBe('no-cache');
});
