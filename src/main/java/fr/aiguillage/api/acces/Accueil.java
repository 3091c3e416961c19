package fr.aiguillage.api.acces;

import java.util.List;

/**
 * How one makes oneself known to this service.
 *
 * @param comptes the demonstration accounts; empty outside a demonstration
 * @param fournisseur {@code null} without a provider of identities
 */
public record Accueil(Mode mode, List<Identite> comptes, Fournisseur fournisseur) {}
