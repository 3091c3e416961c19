package fr.aiguillage.storage.jdbc;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.cycle.IntrouvableException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Contents by their fingerprint: written once, checked whenever they are read. */
record Contenus(Requetes requetes) {

    /** One file of a content, as a row gives it. */
    record Fichier(LocalDate guideDu, String nom, String texte) {

        static Fichier lire(ResultSet ligne) throws SQLException {
            return new Fichier(
                    ligne.getObject("guide_du", LocalDate.class), ligne.getString("nom"), ligne.getString("texte"));
        }
    }

    static Optional<RulesetContent> assembler(List<Fichier> fichiers) {
        return fichiers.stream().findFirst().map(premier -> {
            TreeMap<String, String> textes = new TreeMap<>();
            fichiers.forEach(fichier -> textes.put(fichier.nom(), fichier.texte()));
            return new RulesetContent(premier.guideDu(), textes);
        });
    }

    RulesetContent contenu(String empreinte) throws SQLException {
        return assembler(requetes.lire("""
                        select c.guide_du, f.nom, f.texte
                        from contenu c join contenu_fichier f on f.empreinte = c.empreinte
                        where c.empreinte = ?
                        """, Fichier::lire, empreinte))
                .map(contenu -> verifie(contenu, empreinte))
                .orElseThrow(() -> new IntrouvableException("Aucun contenu n’a l’empreinte « " + empreinte + " »."));
    }

    /** Must hold the lock of {@link Horloge}. */
    String garder(RulesetContent contenu) throws SQLException {
        String empreinte = contenu.empreinte();
        if (requetes.trouver("select 1 from contenu where empreinte = ?", ligne -> true, empreinte)
                .isEmpty()) {
            requetes.ecrire("insert into contenu (empreinte, guide_du) values (?, ?)", empreinte, contenu.guideDu());
            garderLesFichiers(empreinte, contenu.fichiers());
        }
        return empreinte;
    }

    private void garderLesFichiers(String empreinte, Map<String, String> fichiers) throws SQLException {
        for (Map.Entry<String, String> fichier : fichiers.entrySet()) {
            requetes.ecrire(
                    "insert into contenu_fichier (empreinte, nom, texte) values (?, ?, ?)",
                    empreinte,
                    fichier.getKey(),
                    fichier.getValue());
        }
    }

    private static RulesetContent verifie(RulesetContent contenu, String empreinte) {
        String lue = contenu.empreinte();
        if (!lue.equals(empreinte)) {
            throw new IllegalStateException("Le contenu d’empreinte « " + empreinte
                    + " » a été altéré dans la base : ce qui s’y lit a l’empreinte « " + lue
                    + " ». Restaurez-le depuis une sauvegarde.");
        }
        return contenu;
    }
}
