package fr.aiguillage.drools;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.DemandesDesScenarios;
import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.ProfilContext;
import fr.aiguillage.decision.RegleDefaillanteException;
import fr.aiguillage.drools.KieReferee.Avis;
import fr.aiguillage.publication.Livraison;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.storage.fichier.DmnFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The tables answer as KIE's DMN engine evaluates them: the same values from the same rows in the same order, or none.
 */
class KieRefereeTest {

    static final List<String> FICHIERS = RulesetContent.TABLES;

    private static final long GRAINE = Long.getLong("arbitre.graine", 20240117);
    private static final int TIRAGES = 400;

    /** Seldom, so that most tables are asked about values that they know. */
    private static final int INCONNUE_SUR = 200;

    private final SplittableRandom hasard = new SplittableRandom(GRAINE);

    @ParameterizedTest
    @FieldSource("FICHIERS")
    void every_table_answers_alike_whatever_it_is_asked(String fichier) {
        String xml = Livre.CONTENU.fichier(fichier);
        Modele modele = new DmnFile().lire(fichier, xml);
        TableEngine tables = new TableEngine(modele, 1);
        KieReferee arbitre = new KieReferee(fichier, xml);
        for (Table table : modele.tables()) {
            for (int tirage = 0; tirage < TIRAGES; tirage++) {
                Map<String, Object> entrees = entrees(modele);
                assertThat(avis(modele, tables, entrees, table.nom()))
                        .as("Graine %d, table « %s », %s", GRAINE, table.nom(), entrees)
                        .isEqualTo(reponse(arbitre.evaluate(entrees, table.nom())));
            }
        }
    }

    @Test
    void the_demands_of_all_scenarios_are_answered_alike() {
        String fichier = RulesetContent.AIGUILLAGE;
        Modele modele = new DmnFile().lire(fichier, Livre.AIGUILLAGE);
        TableEngine tables = new TableEngine(modele, 1);
        KieReferee arbitre = new KieReferee(fichier, Livre.AIGUILLAGE);
        DemandesDesScenarios.de(Livre.CONTENU).stream()
                .map(demande -> Aiguilleur.profil(demande, Livraison.RULESET))
                .distinct()
                .map(ProfilContext::of)
                .forEach(entrees -> assertThat(avis(modele, tables, entrees, Tables.AIGUILLAGE))
                        .isEqualTo(reponse(arbitre.evaluate(entrees, Tables.AIGUILLAGE))));
    }

    private Map<String, Object> entrees(Modele modele) {
        Map<String, Object> entrees = new HashMap<>();
        modele.donnees().forEach((nom, type) -> entrees.put(nom, valeur(modele.valeurs(type))));
        return entrees;
    }

    private String valeur(List<String> valeurs) {
        return hasard.nextInt(INCONNUE_SUR) == 0 ? "AUTRE" : valeurs.get(hasard.nextInt(valeurs.size()));
    }

    private static Avis avis(Modele modele, TableEngine tables, Map<String, Object> entrees, String... decisions) {
        try {
            Evaluation evaluation = tables.evaluate(entrees, decisions);
            List<String> lignes = evaluation.lignes().stream()
                    .map(ligne -> ligne.table() + " " + rang(modele, ligne.table(), ligne.ligne()))
                    .toList();
            return new Avis(evaluation.valeurs(), lignes);
        } catch (RegleDefaillanteException e) {
            return null;
        }
    }

    private static int rang(Modele modele, String table, String ligne) {
        return modele.table(table).orElseThrow().lignes().stream()
                .map(Table.Ligne::id)
                .toList()
                .indexOf(ligne);
    }

    /** @return {@code null} when a table has no answer */
    private static Avis reponse(Avis avis) {
        return avis.valeurs().containsValue(null) ? null : avis;
    }
}
