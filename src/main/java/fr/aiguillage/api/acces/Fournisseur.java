package fr.aiguillage.api.acces;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The provider of identities, as a browser needs to know it.
 *
 * @param adresse its issuer
 * @param client the public client of this service
 */
@Schema(name = "Fournisseur")
public record Fournisseur(String adresse, String client) {}
