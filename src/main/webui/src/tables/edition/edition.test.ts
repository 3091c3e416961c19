import { expect, test } from 'vitest';
import type { LigneDeTable, Modification, Table } from '../../api/schemas';
import { changements, cle } from './changements';
import { modificationsEntre } from './ecart';
import { avancer, reculer, retenir, SANS_HISTOIRE } from './histoire';

const lignes = (texte: string, change: Record<string, string> = {}): LigneDeTable[] =>
  [...texte].map((id) => ({ id, cellules: { limite: change[id] ?? id } }));

/** What the service does of modifications. */
function appliquer(avant: LigneDeTable[], modifications: Modification[]): LigneDeTable[] {
  let rangees = avant;
  for (const { operation, ligne, avant: devant, cellules, colonne, texte } of modifications) {
    const placer = (placee: LigneDeTable) => {
      const rang = devant === undefined ? rangees.length : rangees.findIndex(({ id }) => id === devant);
      rangees = [...rangees.slice(0, rang), placee, ...rangees.slice(rang)];
    };
    const visee = rangees.find(({ id }) => id === ligne)!;
    if (operation === 'ECRIRE') {
      const ecrite = { ...visee, cellules: { ...visee.cellules, [colonne!]: texte! } };
      rangees = rangees.map((connue) => (connue === visee ? ecrite : connue));
    } else if (operation === 'INSERER') {
      placer({ id: ligne!, cellules: cellules! });
    } else {
      rangees = rangees.filter((connue) => connue !== visee);
      if (operation === 'DEPLACER') {
        placer(visee);
      }
    }
  }
  return rangees;
}

test.each([
  ['abcd', 'abcd'],
  ['abcd', 'bcad'],
  ['abcd', 'adbc'],
  ['abcd', 'dcba'],
  ['abcd', 'axbycd'],
  ['abcd', 'xyabcdz'],
  ['abcd', 'd'],
  ['abcd', 'xbya'],
])('leads from the rows %s to %s', (avant, apres) => {
  const obtenues = appliquer(lignes(avant), modificationsEntre(lignes(avant), lignes(apres)));
  expect(obtenues).toEqual(lignes(apres));
});

test('writes only the cells that differ', () => {
  expect(modificationsEntre(lignes('abc'), lignes('abc', { b: '20000' }))).toEqual([
    { operation: 'ECRIRE', ligne: 'b', colonne: 'limite', texte: '20000' },
  ]);
});

test('moves a row down in one step', () => {
  expect(modificationsEntre(lignes('abcd'), lignes('bcad'))).toEqual([
    { operation: 'DEPLACER', ligne: 'a', avant: 'd' },
  ]);
});

test('an undo is redone, and forgotten by the next change', () => {
  const apresUn = retenir(SANS_HISTOIRE, lignes('ab'));
  const defait = reculer(apresUn, lignes('abc'));
  expect(defait).toEqual({ passe: [], futur: [lignes('abc')] });
  expect(avancer(defait, lignes('ab'))).toEqual(apresUn);
  expect(retenir(defait, lignes('ab')).futur).toEqual([]);
});

test('tells changed cells, new rows and deleted rows at their place', () => {
  const table = (contenu: LigneDeTable[]) => ({ lignes: contenu }) as Table;
  const trouves = changements(table(lignes('abcd')), table(lignes('axd', { d: '5' })));
  expect(trouves.avant).toEqual(new Map([[cle('d', 'limite'), 'd']]));
  expect(trouves.ajoutees).toEqual(new Set(['x']));
  expect(trouves.retirees.get('a')?.map(({ id }) => id)).toEqual(['b', 'c']);
});
