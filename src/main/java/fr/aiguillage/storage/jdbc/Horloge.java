package fr.aiguillage.storage.jdbc;

import java.sql.SQLException;

/** Counts what is published or called off; whoever locks it publishes alone. */
record Horloge(Requetes requetes) {

    long valeur() throws SQLException {
        return requetes.nombre("select valeur from horloge");
    }

    void verrouiller() throws SQLException {
        requetes.nombre("select valeur from horloge for update");
    }

    void avancer() throws SQLException {
        requetes.ecrire("update horloge set valeur = valeur + 1");
    }
}
