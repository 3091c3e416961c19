import { capturer, expect, sansObstacle, seConnecter, simulateur, test } from './atelier';

const LARGEURS = { bureau: { width: 1440, height: 900 }, telephone: { width: 390, height: 844 } };

const VUES: Record<string, { adresse: string; pret: RegExp }> = {
  simulateur: {
    adresse: simulateur({
      acte: 'VERSEMENT_PONCTUEL',
      montant: 12000,
      dateDemande: '2024-03-15',
      contrat: { ribEnregistre: true, operations: [{ acte: 'VERSEMENT_PONCTUEL', date: '2024-01-10', montant: 8000 }] },
    }),
    pret: /Jusqu’à|À partir de/,
  },
  tables: { adresse: '/atelier/version-1/tables', pret: /Orientation/ },
  table: { adresse: '/atelier/version-1/tables/Orientation?ligne=orientation-04', pret: /orientation-04/ },
  scenarios: { adresse: '/atelier/version-1/scenarios', pret: /Versement ponctuel de 1 €/ },
  impact: { adresse: '/atelier/en-vigueur/impact', pret: /brouillon/i },
  versions: { adresse: '/atelier/versions', pret: /Version 1/ },
  version: { adresse: '/atelier/version-1', pret: /Version 1/ },
  guide: { adresse: '/atelier/guide?le=2024-03-15', pret: /Les cas de blocage/ },
};

for (const [nom, { adresse, pret }] of Object.entries(VUES)) {
  for (const [appareil, taille] of Object.entries(LARGEURS)) {
    test(`la vue ${nom} se lit sans obstacle (${appareil})`, async ({ page }) => {
      await page.setViewportSize(taille);
      await page.goto(adresse);
      await seConnecter(page, 'anne');
      await expect(page.getByRole('main')).toContainText(pret, { timeout: 60_000 });
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await capturer(page, `${nom}-${appareil}`);
      await sansObstacle(page);
      if (appareil === 'bureau') {
        await page.getByRole('button', { name: 'Passer en sombre' }).click();
        await sansObstacle(page);
      }
    });
  }
}
