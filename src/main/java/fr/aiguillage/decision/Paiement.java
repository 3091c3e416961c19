package fr.aiguillage.decision;

import fr.aiguillage.demande.MoyenPaiement;
import java.util.List;

/**
 * How the act is paid online.
 *
 * @param moyens the means that the portal offers; empty when there is none or when it does not apply
 * @param moyenDemandeAccepte whether the means the client asked for is one of them; {@code null} when none was asked or
 *     when it does not apply
 */
public record Paiement(List<MoyenPaiement> moyens, Boolean moyenDemandeAccepte) {}
