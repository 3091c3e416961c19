// The documents as TypeScript, whose compiler refuses the fields that Kubernetes does not know: the schemas let them be.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SORTIE } from './depot.js';
import { LOTS, modele } from './manifestes.js';

const documents = LOTS.flatMap(({ documents }) => documents);

mkdirSync(SORTIE, { recursive: true });
writeFileSync(
  join(SORTIE, 'manifestes.ts'),
  documents
    .map(
      (document, rang) =>
        `import type { I${document.kind} as Type${rang} } from '${modele(document)}';\n` +
        `export const document${rang}: Type${rang} = ${JSON.stringify(document, null, 2)};\n`,
    )
    .join('\n'),
);
