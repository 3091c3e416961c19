package fr.aiguillage.api.acces;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who is known by name.
 *
 * @param roles as {@link Role} spells them
 */
@Schema(name = "Identite")
public record Identite(String nom, List<String> roles) {}
