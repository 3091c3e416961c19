import { identite } from '../acces/identity';
import '../styles/versions.css';
import { Loaded } from '../ui/Loaded';
import { useResource } from '../ui/resource';
import { Brouillons } from './Brouillons';
import { ComparerVersions } from './ComparerVersions';
import { Droits } from './Droits';
import { Frise } from './Frise';
import { lireBrouillons, lireVersions } from './lecture';

/** The versions of the rules, past, present and to come, and the drafts of those that may follow. */
export function Versions() {
  const lecteur = identite.value?.nom;
  const versions = useResource(lireVersions, [lecteur]);
  const brouillons = useResource(lireBrouillons, [lecteur]);
  return (
    <div class="versions pile">
      <h1>Versions</h1>
      <p class="discret">
        Chaque version des règles garde ses dates, qui l’a écrite, qui l’a approuvée et pourquoi. Elle ne change plus
        jamais&nbsp;: pour changer une règle, on ouvre un brouillon, on le propose, une autre personne l’approuve.
      </p>
      <Droits />
      <Loaded resource={brouillons} attente="Lecture des brouillons…">
        {(lus) => <Brouillons brouillons={lus} />}
      </Loaded>
      <Loaded resource={versions} attente="Lecture des versions…">
        {(lues) => (
          <>
            <Frise versions={lues} onChange={versions.reload} />
            <ComparerVersions versions={lues} />
          </>
        )}
      </Loaded>
    </div>
  );
}
