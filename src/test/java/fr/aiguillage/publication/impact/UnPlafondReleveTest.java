package fr.aiguillage.publication.impact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.impact.ChangementDeTable.Nature;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.storage.ShippedRuleset;
import fr.aiguillage.storage.fichier.DmnFile;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** A change to the shipped tables: exactly what answers otherwise, in amounts and not in positions. */
class UnPlafondReleveTest {

    private static final RulesetContent LIVRE = ShippedRuleset.VERSION.contenu();

    @Test
    void the_same_content_changes_nothing() {
        assertThat(impact(LIVRE.fichier(RulesetContent.AIGUILLAGE))).isEmpty();
    }

    @Test
    void a_cap_that_is_raised_changes_the_answers_between_both_caps_and_nothing_else() {
        List<ChangementDeTable> changements =
                impact(ligne("seuil-04", ligne -> ligne.replace("<text>20000</text>", "<text>25000</text>")));
        assertThat(changements)
                .extracting(ChangementDeTable::table)
                .containsExactly(
                        "Seuils",
                        "Respect des plafonds",
                        "Avertissements sur les montants",
                        "Texte des avertissements");
        assertThat(phrases(changements, "Seuils"))
                .containsExactly("Acte = RACHAT_PARTIEL : PAR_ACTE, MONTANT, 20 000 → PAR_ACTE, MONTANT, 25 000");
        String cumul = ", cumul de l’année civile (cet acte compris) ";
        String nombre = ", nombre d’actes de l’année civile (celui-ci compris) ≤ 5 : ";
        assertThat(phrases(changements, "Respect des plafonds"))
                .containsExactly(
                        "Acte = RACHAT_PARTIEL, montant = 20 000" + cumul + "< 60 000" + nombre
                                + "ATTEINTS → RESPECTES",
                        "Acte = RACHAT_PARTIEL, montant dans ]20 000 ; 25 000[" + cumul + "< 60 000" + nombre
                                + "DEPASSES → RESPECTES",
                        "Acte = RACHAT_PARTIEL, montant dans ]20 000 ; 25 000[" + cumul + "= 60 000" + nombre
                                + "DEPASSES → ATTEINTS",
                        "Acte = RACHAT_PARTIEL, montant = 25 000" + cumul + "≤ 60 000" + nombre
                                + "DEPASSES → ATTEINTS");
        assertThat(phrases(changements, "Avertissements sur les montants"))
                .containsExactly("Acte = RACHAT_PARTIEL, Anomalie = NON, Plafonds = DEPASSES,"
                        + " montant dans ]20 000 ; 25 000] : rien → PERIMETRE_DES_CUMULS");
        assertThat(phrases(changements, "Texte des avertissements"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("Code = DEFENSE_REUSSIE : ")
                .contains("20 000 €", "25 000 €");
    }

    @Test
    void a_route_that_changes_is_one_region() {
        List<ChangementDeTable> changements = impact(
                ligne("orientation-15", ligne -> ligne.replace("\"PROCESS_HABITUEL\"", "\"CONSEILLER_FINANCIER\"")));
        assertThat(changements).hasSize(1);
        assertThat(changements.get(0).table()).isEqualTo("Orientation");
        assertThat(changements.get(0).regions())
                .extracting(RegionChangee::phrase)
                .containsExactly("Acte = RACHAT_TOTAL, Plafond par acte = AU_DELA\u00a0: PROCESS_HABITUEL,"
                        + " RACHAT_TOTAL_PROCESS_HABITUEL, AUCUNE → CONSEILLER_FINANCIER,"
                        + " RACHAT_TOTAL_PROCESS_HABITUEL, AUCUNE");
        assertThat(changements.get(0).rienDAutre())
                .isEqualTo("En dehors de ces régions, la table «\u00a0Orientation\u00a0» répond comme avant.");
    }

    @Test
    void a_remark_has_no_effect() {
        List<ChangementDeTable> changements =
                impact(ligne("seuil-04", ligne -> ligne.replace("<text>GUIDE</text>", "<text>LECTURE</text>")));
        assertThat(changements).extracting(ChangementDeTable::nature).containsExactly(Nature.SANS_EFFET);
        assertThat(changements.get(0).regions()).isEmpty();
    }

    @Test
    void a_text_that_quotes_a_threshold_changes_with_it() {
        List<ChangementDeTable> changements =
                impact(ligne("seuil-16", ligne -> ligne.replace("<text>10</text>", "<text>12</text>")));
        assertThat(changements).extracting(ChangementDeTable::table).contains("Texte des étapes");
        assertThat(changements)
                .filteredOn(changement -> changement.table().equals("Texte des étapes"))
                .flatExtracting(ChangementDeTable::regions)
                .extracting(RegionChangee::phrase)
                .allMatch(phrase -> phrase.startsWith("Code = INFORMER_DELAI_RIB\u00a0: "));
    }

    private static List<String> phrases(List<ChangementDeTable> changements, String table) {
        return changements.stream()
                .filter(changement -> changement.table().equals(table))
                .flatMap(changement -> changement.regions().stream())
                .map(region -> region.phrase().replace('\u00a0', ' '))
                .toList();
    }

    private static String ligne(String id, UnaryOperator<String> retouche) {
        String tables = LIVRE.fichier(RulesetContent.AIGUILLAGE);
        int debut = tables.indexOf("<rule id=\"" + id + "\">");
        int fin = tables.indexOf("</rule>", debut);
        return tables.substring(0, debut) + retouche.apply(tables.substring(debut, fin)) + tables.substring(fin);
    }

    private static List<ChangementDeTable> impact(String aiguillage) {
        return ImpactDesTables.comparer(modeles(LIVRE), modeles(LIVRE.avec(RulesetContent.AIGUILLAGE, aiguillage)));
    }

    private static List<Modele> modeles(RulesetContent contenu) {
        return Stream.of(RulesetContent.AIGUILLAGE, RulesetContent.ACCOMPAGNEMENT)
                .map(fichier -> new DmnFile().lire(fichier, contenu.fichier(fichier)))
                .toList();
    }
}
