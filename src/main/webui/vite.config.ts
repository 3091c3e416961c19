import { defineConfig } from 'vite';

const SERVICE = process.env.SERVICE ?? 'http://localhost:8080';
const RESSOURCES = ['acces', 'brouillons', 'cartographie', 'decide', 'eligibilite', 'guide', 'q', 'regles', 'vocabulaire'];

export default defineConfig({
  base: '/atelier/',
  build: { outDir: 'dist', target: 'es2022', modulePreload: { polyfill: false } },
  server: { proxy: Object.fromEntries(RESSOURCES.map((nom) => [`^/${nom}`, SERVICE])) },
});
