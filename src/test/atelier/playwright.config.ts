import { defineConfig } from '@playwright/test';

const PORT = Number(process.env.ATELIER_PORT ?? 8099);
const RACINE = new URL('../../../', import.meta.url).pathname;
const DONNEES = `${RACINE}target/donnees-atelier`;

/**
 * The packaged service with its demonstration accounts, in the browser that the machine has; with ATELIER_URL, a service
 * that runs already.
 */
export default defineConfig({
  testDir: '.',
  outputDir: `${RACINE}target/atelier`,
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 45_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.ATELIER_URL ?? `http://localhost:${PORT}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--lang=fr-FR',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer:
    process.env.ATELIER_URL === undefined
      ? {
          command: `rm -rf ${DONNEES} && exec ${RACINE}src/demo/service -Dquarkus.http.port=${PORT} -Daiguillage.donnees=${DONNEES}`,
          url: `http://localhost:${PORT}/q/health/ready`,
          timeout: 120_000,
          gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
        }
      : undefined,
});
