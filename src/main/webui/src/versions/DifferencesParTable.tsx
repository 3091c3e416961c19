import type { Difference, TableResume } from '../api/schemas';
import type { Jeu } from '../jeu/jeu';
import { compte } from '../ui/format';
import { grouper } from './differences';
import { RangeeDeDifference } from './RangeeDeDifference';
import { lienVers } from './lieux';

interface Props {
  jeu: Jeu;
  differences: readonly Difference[];
  tables: readonly TableResume[];
  niveau?: 2 | 3;
}

/** Differences cell by cell, before and after, table by table. */
export function DifferencesParTable({ jeu, differences, tables, niveau = 3 }: Props) {
  const Titre = `h${niveau}` as const;
  return (
    <>
      {grouper(differences).map((groupe) => {
        const adresse = lienVers(jeu, { table: groupe.table }, tables);
        return (
          <div key={groupe.titre} class="groupe-de-differences">
            <Titre>
              {adresse === undefined ? groupe.titre : <a href={adresse}>{groupe.titre}</a>}{' '}
              <small class="discret">{compte(groupe.differences.length, 'différence')}</small>
            </Titre>
            <table class="differences" aria-label={`Différences\u00a0: ${groupe.titre}`}>
              <thead>
                <tr>
                  <th scope="col">Quoi</th>
                  <th scope="col">Où</th>
                  <th scope="col">Avant</th>
                  <th scope="col">Après</th>
                </tr>
              </thead>
              <tbody>
                {groupe.differences.map((difference, rang) => (
                  <RangeeDeDifference key={rang} difference={difference} adresse={lienVers(jeu, difference, tables)} />
                ))}
              </tbody>
            </table>
          </div>
        );
      })}
    </>
  );
}
