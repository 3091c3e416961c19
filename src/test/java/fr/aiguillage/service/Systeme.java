package fr.aiguillage.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the operating system (Linux) knows of a process. */
public record Systeme(long processus) {

    /** How many of its threads bear that name. */
    public long fils(String nom) {
        return combien("task", fil -> lire(fil.resolve("comm")).equals(nom));
    }

    public long descripteurs() {
        return combien("fd", descripteur -> true);
    }

    /** How many files of lots it holds open; they have no name any more. */
    public long fichiersDeLots() {
        return combien("fd", Systeme::deLot);
    }

    private long combien(String quoi, Predicate<Path> compte) {
        try (Stream<Path> elements = Files.list(Path.of("/proc", Long.toString(processus), quoi))) {
            return elements.filter(compte).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean deLot(Path descripteur) {
        try {
            return Files.readSymbolicLink(descripteur).toString().contains("/lot-");
        } catch (IOException fermeEntreTemps) {
            return false;
        }
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier).strip();
        } catch (IOException finiEntreTemps) {
            return "";
        }
    }
}
