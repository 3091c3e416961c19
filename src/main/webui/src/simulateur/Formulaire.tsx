import type { Decision, Demande } from '../api/schemas';
import { type Champ, DE_LA_DEMANDE, DU_CLIENT, DU_CONTRAT, pour } from './champs';
import { ChampDeSaisie } from './ChampDeSaisie';
import { ecrire, lire, type Valeur } from './demande';
import { SaisieActe } from './SaisieActe';
import { SaisieJson } from './SaisieJson';
import { type Operation, SaisieOperations } from './SaisieOperations';
import { SaisieSituations } from './SaisieSituations';

interface Props {
  demande: Demande;
  decision?: Decision;
  onChange: (demande: Demande) => void;
}

/** Asks what matters for the act, and shows beside a field the question that the decision still asks. */
export function Formulaire({ demande, decision, onChange }: Props) {
  const questions = new Map(decision?.questions.map((question) => [question.champ, question.texte]));
  const changer = (champ: string, valeur: Valeur) => onChange(ecrire(demande, champ, valeur));
  const groupe = (titre: string, champs: readonly Champ[]) => (
    <section class="groupe" aria-label={titre}>
      <h2>{titre}</h2>
      <div class="champs">
        {pour(demande.acte, champs).map((champ) => (
          <ChampDeSaisie
            key={champ.champ}
            champ={champ}
            valeur={lire(demande, champ.champ)}
            question={questions.get(champ.champ)}
            onChange={(valeur) => changer(champ.champ, valeur)}
          />
        ))}
      </div>
    </section>
  );
  const jour = demande.dateDemande ?? decision?.dateDemande ?? '';
  return (
    <form class="formulaire pile" aria-label="Demande" onSubmit={(event) => event.preventDefault()}>
      <SaisieActe acte={demande.acte} onChange={(acte) => changer('acte', acte)} />
      {groupe('La demande', DE_LA_DEMANDE)}
      {groupe('Le client', DU_CLIENT)}
      {groupe('Le contrat', DU_CONTRAT)}
      <SaisieSituations
        situations={demande.contrat?.situations ?? []}
        onChange={(situations) => changer('contrat.situations', situations)}
      />
      <SaisieOperations
        operations={demande.contrat?.operations ?? []}
        nouvelle={{ acte: demande.acte, date: jour }}
        onChange={(operations: Operation[]) => changer('contrat.operations', operations as unknown as Valeur)}
      />
      <SaisieJson demande={demande} onChange={onChange} />
    </form>
  );
}
