package fr.aiguillage.api.vocabulaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.publication.Livraison;
import fr.aiguillage.publication.table.Modele;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever opens a table reads words, but where a value is the key of a text of another table. */
class VocabulaireTest {

    private static final Pattern CLE_DE_TEXTE = Pattern.compile("Code(?!Situation|Seuil).*|Rappel");

    @Test
    void every_value_of_every_table_that_is_no_key_is_said_in_french() {
        List<String> tus = Livraison.MODELES.stream()
                .flatMap(modele -> modele.types().entrySet().stream())
                .filter(type -> !CLE_DE_TEXTE.matcher(type.getKey()).matches())
                .flatMap(VocabulaireTest::tus)
                .distinct()
                .toList();
        assertThat(tus).isEmpty();
    }

    @Test
    void every_type_that_has_words_is_one_of_the_contract_or_of_the_tables() {
        List<String> types = Livraison.MODELES.stream()
                .map(Modele::types)
                .flatMap(connus -> connus.keySet().stream())
                .toList();
        assertThat(types)
                .containsAll(MotsDesTables.COUSINS.keySet())
                .containsAll(MotsDesTables.MOTS.keySet().stream()
                        .filter(type -> !type.equals("Absence"))
                        .toList());
    }

    private static Stream<String> tus(Map.Entry<String, List<String>> type) {
        Map<String, String> mots = Vocabulaire.MOTS.getOrDefault(type.getKey(), Map.of());
        Map<String, String> absence = Vocabulaire.MOTS.get("Absence");
        return type.getValue().stream()
                .filter(valeur -> !mots.containsKey(valeur) && !absence.containsKey(valeur))
                .map(valeur -> type.getKey() + "." + valeur);
    }
}
