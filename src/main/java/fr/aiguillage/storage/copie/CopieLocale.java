package fr.aiguillage.storage.copie;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.cycle.VersionPubliee;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps versions and their contents in a directory, which is made when it is needed. It is read whole or not at all.
 */
public final class CopieLocale {

    private final Fichiers fichiers;
    private final Consumer<String> raisons;

    /** @param raisons is told, in French, why a copy that is there is not used */
    public CopieLocale(Path repertoire, Consumer<String> raisons) {
        this.fichiers = new Fichiers(repertoire);
        this.raisons = raisons;
    }

    /**
     * Replaces what was kept. A replica that stops halfway finds what it had before.
     *
     * @param contenus gives a content by its fingerprint; asked only for those that are not kept yet
     * @throws UncheckedIOException when the directory cannot be written
     */
    public synchronized void garder(List<VersionPubliee> versions, Function<String, RulesetContent> contenus) {
        Set<String> empreintes =
                versions.stream().map(VersionPubliee::empreinte).collect(Collectors.toCollection(LinkedHashSet::new));
        empreintes.stream()
                .filter(empreinte -> !estGarde(empreinte))
                .forEach(empreinte -> fichiers.ecrire(nom(empreinte), ContenuJson.ecrire(contenus.apply(empreinte))));
        fichiers.ecrire(VersionsJson.FICHIER, VersionsJson.ecrire(versions));
        Set<String> utiles = empreintes.stream().map(CopieLocale::nom).collect(Collectors.toSet());
        utiles.add(VersionsJson.FICHIER);
        fichiers.nettoyer(utiles);
    }

    /** Nothing when there is no copy, or when it has been altered. */
    public Optional<Copie> lire() {
        if (!fichiers.existe(VersionsJson.FICHIER)) {
            return Optional.empty();
        }
        try {
            List<VersionPubliee> versions = VersionsJson.lire(fichiers.lire(VersionsJson.FICHIER));
            return Optional.of(new Copie(versions, contenus(versions)));
        } catch (CopieIllisibleException e) {
            raisons.accept("La copie locale des jeux de règles n’est pas utilisée\u00a0: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Map<String, RulesetContent> contenus(List<VersionPubliee> versions) {
        Map<String, RulesetContent> contenus = new HashMap<>();
        versions.stream()
                .map(VersionPubliee::empreinte)
                .forEach(empreinte -> contenus.computeIfAbsent(empreinte, this::contenu));
        return contenus;
    }

    private RulesetContent contenu(String empreinte) {
        return ContenuJson.lire(nom(empreinte), fichiers.lire(nom(empreinte)), empreinte);
    }

    private boolean estGarde(String empreinte) {
        try {
            contenu(empreinte);
            return true;
        } catch (CopieIllisibleException e) {
            return false;
        }
    }

    private static String nom(String empreinte) {
        return empreinte + ".json";
    }
}
