package fr.aiguillage.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements of one transaction. Instants are kept to the microsecond. */
record Requetes(Connection connexion) {

    @FunctionalInterface
    interface Lecture<T> {
        T lire(ResultSet ligne) throws SQLException;
    }

    /** @return how many rows it has written */
    int ecrire(String sql, Object... valeurs) throws SQLException {
        try (PreparedStatement requete = connexion.prepareStatement(sql)) {
            lier(requete, valeurs);
            return requete.executeUpdate();
        }
    }

    /** @return the {@code id} of the new row */
    long inserer(String sql, Object... valeurs) throws SQLException {
        try (PreparedStatement requete = connexion.prepareStatement(sql, new String[] {"id"})) {
            lier(requete, valeurs);
            requete.executeUpdate();
            return tout(requete.getGeneratedKeys(), ligne -> ligne.getLong(1)).get(0);
        }
    }

    <T> List<T> lire(String sql, Lecture<T> lecture, Object... valeurs) throws SQLException {
        try (PreparedStatement requete = connexion.prepareStatement(sql)) {
            lier(requete, valeurs);
            return tout(requete.executeQuery(), lecture);
        }
    }

    <T> Optional<T> trouver(String sql, Lecture<T> lecture, Object... valeurs) throws SQLException {
        return lire(sql, lecture, valeurs).stream().findFirst();
    }

    long nombre(String sql) throws SQLException {
        return lire(sql, ligne -> ligne.getLong(1)).get(0);
    }

    private static <T> List<T> tout(ResultSet lignes, Lecture<T> lecture) throws SQLException {
        try (lignes) {
            List<T> lues = new ArrayList<>();
            while (lignes.next()) {
                lues.add(lecture.lire(lignes));
            }
            return lues;
        }
    }

    private static void lier(PreparedStatement requete, Object[] valeurs) throws SQLException {
        for (int i = 0; i < valeurs.length; i++) {
            requete.setObject(i + 1, valeur(valeurs[i]));
        }
    }

    private static Object valeur(Object valeur) {
        if (valeur instanceof Instant instant) {
            return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        }
        return valeur instanceof String texte ? Textes.conservable(texte) : valeur;
    }
}
