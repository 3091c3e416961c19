import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RACINE = fileURLToPath(new URL('../../../', import.meta.url));

export const MANIFESTES = join(RACINE, 'src/main/kubernetes');
export const SORTIE = join(RACINE, 'target/kubernetes');

export const lire = (...chemin) => readFileSync(join(...chemin), 'utf8');
export const duDepot = (chemin) => lire(RACINE, chemin);
export const existe = (...chemin) => existsSync(join(...chemin));
