package fr.aiguillage.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a process is started with.
 *
 * @param options as they stand on its command line
 * @param variables spelt as a deployment gives them
 */
public record Reglages(List<String> options, Map<String, String> variables) {

    /** As it starts when nobody has configured anything. */
    public static final Reglages AUCUN = new Reglages(List.of(), Map.of());

    /** Accounts of every kind, whose passwords are their names. */
    public static final Reglages COMPTES = AUCUN.et("aiguillage.demonstration=true")
            .compte("anne", "analyste")
            .compte("alice", "analyste")
            .compte("benoit", "approbateur")
            .compte("chloe", "analyste,approbateur");

    /** @param proprietes such as {@code quarkus.http.idle-timeout=5s} */
    public Reglages et(String... proprietes) {
        return option(Stream.of(proprietes).map(propriete -> "-D" + propriete).toArray(String[]::new));
    }

    /** @param encore such as {@code -Xmx512m} */
    public Reglages option(String... encore) {
        List<String> toutes = new ArrayList<>(options);
        toutes.addAll(List.of(encore));
        return new Reglages(List.copyOf(toutes), variables);
    }

    public Reglages variable(String nom, String valeur) {
        Map<String, String> toutes = new HashMap<>(variables);
        toutes.put(nom, valeur);
        return new Reglages(options, Map.copyOf(toutes));
    }

    private Reglages compte(String nom, String roles) {
        return et(
                "quarkus.security.users.embedded.users." + nom + "=" + nom,
                "quarkus.security.users.embedded.roles." + nom + "=" + roles);
    }

    List<String> options(int port, Path dossier) {
        return et(
                        "quarkus.http.host=localhost",
                        "quarkus.http.port=" + port,
                        "java.io.tmpdir=" + dossier,
                        "aiguillage.donnees=" + dossier.resolve("donnees"))
                .options();
    }
}
