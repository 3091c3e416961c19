import { expect, test } from 'vitest';
import { codesDuChangement } from './changement';

test('the items of a side of a change are told apart', () => {
  expect(codesDuChangement('ATTENDRE, PROCESS_HABITUEL')).toEqual(['ATTENDRE', 'PROCESS_HABITUEL']);
});

test('a comma in a quoted text separates nothing', () => {
  expect(codesDuChangement('A « un texte, puis un autre », B « deux »')).toEqual(['A « un texte, puis un autre »', 'B « deux »']);
});

test('« aucun » is nothing', () => {
  expect(codesDuChangement('aucun')).toEqual([]);
});
