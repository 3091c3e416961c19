import { expect, test } from 'vitest';
import { periode, premierDuMoisSuivant } from './calendrier';

const premiere = { numero: 1, etat: 'REMPLACEE', enVigueurDepuis: '2024-01-17' } as const;
const deuxieme = { numero: 2, etat: 'EN_VIGUEUR', enVigueurDepuis: '2024-03-01' } as const;

test('a version decides until the eve of the next one', () => {
  expect(periode(premiere, [deuxieme, premiere])).toEqual({ du: '2024-01-17', au: '2024-02-29' });
});

test('the last version has no end', () => {
  expect(periode(deuxieme, [premiere, deuxieme])).toEqual({ du: '2024-03-01' });
});

test('a version that was called off never decides and ends no other', () => {
  const annulee = { numero: 3, etat: 'ANNULEE', enVigueurDepuis: '2024-04-01' } as const;
  expect(periode(annulee, [premiere, deuxieme, annulee])).toBeUndefined();
  expect(periode(deuxieme, [premiere, deuxieme, annulee])).toEqual({ du: '2024-03-01' });
});

test('of two versions for the same day the later published decides', () => {
  const troisieme = { ...deuxieme, numero: 3 };
  expect(periode(deuxieme, [premiere, deuxieme, troisieme])).toBeUndefined();
  expect(periode(troisieme, [premiere, deuxieme, troisieme])).toEqual({ du: '2024-03-01' });
});

test('the first of the next month, at the end of a year too', () => {
  expect(premierDuMoisSuivant('2026-11-24')).toBe('2026-12-01');
  expect(premierDuMoisSuivant('2026-12-31')).toBe('2027-01-01');
});
