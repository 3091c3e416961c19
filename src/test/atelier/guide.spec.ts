import { expect, test } from './atelier';

const JOUR = '2024-03-15';

interface Consigne {
  titre: string;
  etapes: { texte: string }[];
  temoins: { demande: object }[];
}

test('le guide affiché dit, pour chaque consigne, ce que répond /decide', async ({ page, request }) => {
  test.setTimeout(120_000);
  const guide = await (await request.get(`/guide?le=${JOUR}`)).json();
  await page.goto(`/atelier/guide?le=${JOUR}`);
  for (const fiche of guide.fiches as { titre: string; consignes: Consigne[] }[]) {
    const affichees = page.getByRole('region', { name: fiche.titre, exact: true }).getByRole('article');
    await expect(affichees).toHaveCount(fiche.consignes.length);
    const textes = await affichees.allInnerTexts();
    for (const consigne of fiche.consignes) {
      const decision = await (await request.post('/decide', { data: consigne.temoins[0]!.demande })).json();
      const etapes = decision.etapes.map((etape: { texte: string }) => etape.texte) as string[];
      expect(textes.some((texte) => etapes.every((etape) => texte.includes(etape)) && texte.includes(consigne.titre))).toBe(true);
    }
  }
});

test('le guide se cherche et s’imprime sur des pages A4', async ({ page }) => {
  await page.goto(`/atelier/guide?le=${JOUR}`);
  await page.getByLabel('Chercher dans le guide').fill('PORTEFEUILLE');
  await expect(page.getByRole('region', { name: 'Rachat total', exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Consultation', exact: true })).toBeHidden();
  await page.getByLabel('Chercher dans le guide').fill('');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)!.length;
  expect(pages).toBeGreaterThan(8);
  expect(pages).toBeLessThan(45);
  expect(pdf.toString('latin1')).toMatch(/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12]/);
});
