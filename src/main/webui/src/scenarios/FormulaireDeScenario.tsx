import { useState } from 'preact/hooks';
import type { Problem } from '../api/problem';
import type { Scenario } from '../api/schemas';
import { ProblemCallout } from '../ui/ProblemCallout';
import { ecrire, refusDeLaDemande, type Ecriture } from './ecriture';
import { AttenduDeLaReponse } from './AttenduDeLaReponse';
import { ChampJson } from './ChampJson';
import { saisie, scenarioDe, type Saisie } from './saisie';

interface Props {
  id: number;
  scenario?: Scenario;
  noms: readonly string[];
  onClose: () => void;
  onSave: (ecritures: Ecriture[]) => Promise<Problem | undefined>;
}

/** Writes a new scenario or changes one. What is typed stays until the service has taken it. */
export function FormulaireDeScenario({ id, scenario, noms, onClose, onSave }: Props) {
  const [valeurs, setValeurs] = useState<Saisie>(saisie(scenario));
  const [problem, setProblem] = useState<Problem>();
  const [essaye, setEssaye] = useState(false);
  const pris = valeurs.nom !== scenario?.nom && noms.includes(valeurs.nom);
  const lu = scenarioDe(valeurs);
  const poser = (champ: keyof Saisie) => (texte: string) => setValeurs((avant) => ({ ...avant, [champ]: texte }));

  async function submit(event: Event) {
    event.preventDefault();
    setEssaye(true);
    setProblem(undefined);
    if (pris || lu.scenario === undefined) {
      return;
    }
    const refus = (await refusDeLaDemande(id, lu.scenario)) ?? (await onSave([ecrire(lu.scenario, scenario?.nom)]));
    setProblem(refus);
    if (refus === undefined) {
      onClose();
    }
  }

  return (
    <wa-dialog
      class="grand"
      label={scenario === undefined ? 'Nouveau scénario' : 'Modifier le scénario'}
      open
      onwa-after-hide={(event: Event) => event.target === event.currentTarget && onClose()}
    >
      <form id="scenario" class="pile" onSubmit={submit}>
        {problem !== undefined && <ProblemCallout problem={problem} />}
        <label>
          Nom
          <input
            required
            autofocus
            value={valeurs.nom}
            aria-invalid={pris}
            aria-describedby={pris ? 'nom-pris' : undefined}
            onInput={(event) => poser('nom')(event.currentTarget.value)}
          />
        </label>
        {pris && (
          <p id="nom-pris" class="echoue">
            Un autre scénario porte déjà ce nom.
          </p>
        )}
        <label>
          Description
          <input required value={valeurs.description} onInput={(event) => poser('description')(event.currentTarget.value)} />
        </label>
        <ChampJson
          libelle="Demande"
          aide="Telle qu’on l’enverrait au service. Le jour de la demande est obligatoire."
          valeur={valeurs.demande}
          erreur={essaye ? lu.erreurs.demande : undefined}
          onInput={poser('demande')}
        />
        <AttenduDeLaReponse id={id} demande={valeurs.demande} onRead={poser('attendu')} />
        <ChampJson
          libelle="Réponse attendue"
          aide="Seuls les champs écrits ici sont jugés."
          valeur={valeurs.attendu}
          erreur={essaye ? lu.erreurs.attendu : undefined}
          onInput={poser('attendu')}
        />
        <div class="rang">
          <label>
            Faits du guide
            <input value={valeurs.faits} placeholder="F012, F029" onInput={(event) => poser('faits')(event.currentTarget.value)} />
          </label>
          <label>
            Lectures
            <input value={valeurs.lectures} placeholder="A-15" onInput={(event) => poser('lectures')(event.currentTarget.value)} />
          </label>
        </div>
      </form>
      <div slot="footer" class="rang">
        <button type="button" class="wa-outlined" onClick={onClose}>
          Annuler
        </button>
        <button type="submit" form="scenario" class="wa-brand">
          Enregistrer
        </button>
      </div>
    </wa-dialog>
  );
}
