package fr.aiguillage.publication.controle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Gravite;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.UneTable;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Thresholds and texts that do not fit what the other tables say. */
class DesSeuilsEtDesTextesFautifsTest {

    @Test
    void a_row_may_not_look_at_a_threshold_that_its_act_does_not_have() {
        UneTable carte = UneTable.unique("Carte")
                .entree("acte", "Acte")
                .entree("positionCarte", "Position")
                .sortie("reponse", "string")
                .ligne("c1", "'ARBITRAGE', 'RACHAT_TOTAL'", "'AU_DELA'", "'NON'")
                .ligne("c2", "'ARBITRAGE'", "not('AU_DELA')", "'OUI'")
                .ligne("c3", "'RACHAT_TOTAL'", "-", "'OUI'");
        List<Constatation> constatations = new SeuilsManquants()
                .examiner(modeles(seuils().ligne("s1", "'ARBITRAGE'", "'CARTE'", "'MONTANT'", "100"), carte));
        assertThat(constatations)
                .extracting(Constatation::phrase)
                .containsExactly(
                        "Table «\u00a0Carte\u00a0», ligne «\u00a0c1\u00a0», colonne «\u00a0positionCarte\u00a0»\u00a0: elle compare au seuil"
                                + " CARTE, que la table «\u00a0Seuils\u00a0» ne donne pas pour RACHAT_TOTAL. Donnez ce seuil dans"
                                + " «\u00a0Seuils\u00a0», ou écrivez - dans cette cellule.");
    }

    @Test
    void a_threshold_is_given_once_and_measures_one_thing() {
        List<Constatation> constatations = new Seuils()
                .examiner(modeles(seuils().ligne("s1", "'ARBITRAGE'", "'CARTE'", "'MONTANT'", "100")
                        .ligne("s2", "-", "'CARTE'", "'AUCUNE'", "200")));
        assertThat(constatations).extracting(Constatation::controle).containsExactly("SEUIL_DOUBLE", "SEUIL_MESURE");
    }

    @Test
    void a_code_without_text_and_a_text_without_code_are_found() {
        UneTable alertes = UneTable.de("COLLECT", "Alertes")
                .entree("acte", "Acte")
                .sortie("code", "CodeAlerte")
                .ligne("a1", "'ARBITRAGE'", "'A'")
                .ligne("a2", "'RACHAT_TOTAL'", "'B'");
        List<Modele> modeles =
                modeles(alertes, textes().ligne("t1", "'A'", "'Un texte.'").ligne("t2", "'C'", "'Un autre.'"));
        assertThat(new TextesManquants().examiner(modeles))
                .extracting(constatation -> constatation.lieu().ligne())
                .containsExactly("a2");
        assertThat(new CodesInutilises().examiner(modeles))
                .allMatch(constatation -> constatation.gravite() == Gravite.AVERTISSEMENT)
                .extracting(constatation -> constatation.lieu().ligne())
                .containsExactly("t2");
    }

    @Test
    void a_text_may_quote_only_thresholds_that_are_given() {
        List<Modele> modeles = modeles(
                seuils().ligne("s1", "'ARBITRAGE'", "'CARTE'", "'MONTANT'", "100"),
                textes().ligne("t1", "'A'", "'Jusqu’à {ARBITRAGE.CARTE}.'")
                        .ligne("t2", "'B'", "'Jusqu’à {RACHAT_TOTAL.CARTE}.'")
                        .ligne("t3", "'C'", "'Jusqu’à {ARBITRAGE.CARTE.'"));
        assertThat(new SeuilsCites().examiner(modeles))
                .extracting(constatation -> constatation.lieu().ligne())
                .containsExactly("t2", "t3");
    }

    @Test
    void a_report_stays_short() {
        UneTable table = UneTable.unique("Longue")
                .type("Lettre", "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split(""))
                .entree("lettre", "Lettre")
                .sortie("reponse", "string");
        for (int rang = 0; rang < 8; rang++) {
            table.ligne("l" + rang, "not('A')", "'" + rang + "'");
        }
        List<Constatation> constatations = new Recouvrements().examiner(List.of(table.modele()));
        assertThat(constatations).hasSize(21);
        assertThat(constatations.get(20).message()).startsWith("8 autre(s) constatation(s)");
        assertThat(new Trous(Set.of()).examiner(List.of(table.modele()))).hasSize(1);
    }

    private static UneTable seuils() {
        return UneTable.de("COLLECT", "Seuils")
                .type("Acte", "ARBITRAGE", "RACHAT_TOTAL")
                .type("Position", "INCONNUE", "EN_DECA", "EXACTEMENT", "AU_DELA")
                .type("CodeSeuil", "CARTE")
                .type("Mesure", "MONTANT", "AUCUNE")
                .entree("acte", "Acte")
                .sortie("seuil", "CodeSeuil")
                .sortie("mesure", "Mesure")
                .sortie("limite", "number");
    }

    private static UneTable textes() {
        return UneTable.unique("Texte des alertes")
                .type("CodeAlerte", "A", "B", "C")
                .type("Acte", "ARBITRAGE", "RACHAT_TOTAL")
                .entree("codeAlerte", "CodeAlerte")
                .sortie("texte", "string");
    }

    private static List<Modele> modeles(UneTable... tables) {
        return List.of(UneTable.modele(tables));
    }
}
