import { droit, identite } from '../acces/identity';
import type { Controle } from '../api/schemas';

/** Why each step cannot be taken; left out when it can. */
export interface Empechements {
  rediger?: string;
  proposer?: string;
  approuver?: string;
  refuser?: string;
}

export function empechements(auteurs: readonly string[], controle?: Controle): Empechements {
  const rediger = raison('REDIGER');
  const refuser = raison('APPROUVER');
  const estAuteur = identite.value !== undefined && auteurs.includes(identite.value.nom);
  return {
    rediger,
    proposer: rediger ?? (controle?.proposable === false ? 'Corrigez d’abord ce que les contrôles ont trouvé.' : undefined),
    approuver:
      refuser ??
      (estAuteur ? 'Vous avez écrit ou proposé ce brouillon\u00a0: une autre personne doit l’approuver.' : undefined),
    refuser,
  };
}

function raison(action: 'REDIGER' | 'APPROUVER'): string | undefined {
  const { permis, raison = 'Vous n’en avez pas le droit.' } = droit(action);
  return permis ? undefined : raison;
}
