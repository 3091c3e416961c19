package fr.aiguillage.storage.jdbc;

import fr.aiguillage.publication.cycle.DepotInjoignableException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs each piece of work in one transaction: all of it is kept, or nothing. */
record Transactions(DataSource source) {

    @FunctionalInterface
    interface Travail<T> {
        T faire(Requetes requetes) throws SQLException;
    }

    <T> T executer(Travail<T> travail) {
        try (Connection connexion = source.getConnection()) {
            connexion.setAutoCommit(false);
            return executer(connexion, travail);
        } catch (SQLException e) {
            throw new DepotInjoignableException(message(e), e);
        }
    }

    private static <T> T executer(Connection connexion, Travail<T> travail) throws SQLException {
        try {
            T resultat = travail.faire(new Requetes(connexion));
            connexion.commit();
            return resultat;
        } catch (SQLException | RuntimeException e) {
            defaire(connexion, e);
            throw e;
        }
    }

    private static void defaire(Connection connexion, Exception cause) {
        try {
            connexion.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static String message(SQLException e) {
        return "La base des jeux de règles ne répond pas, ou refuse (code « " + e.getSQLState()
                + " »). Rien n’a été enregistré : réessayez plus tard.";
    }
}
