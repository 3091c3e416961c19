package fr.aiguillage.drools;

import fr.aiguillage.decision.Question;
import fr.aiguillage.decision.TypeQuestion;
import fr.aiguillage.demande.Portefeuille;
import fr.aiguillage.demande.RaisonAjoutCompte;
import fr.aiguillage.demande.SensArbitrage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The questions that the tables ask, with the values to choose from. */
record Questions(Textes textes) {

    private static final Map<String, Class<? extends Enum<?>>> CHOIX = Map.of(
            "client.portefeuille", Portefeuille.class,
            "sensArbitrage", SensArbitrage.class,
            "raisonAjoutCompte", RaisonAjoutCompte.class);

    List<Question> questions(List<Map<String, Object>> lignes) {
        return lignes.stream()
                .map(ligne -> question(
                        (String) ligne.get("champ"), (String) ligne.get("type"), (String) ligne.get("question")))
                .toList();
    }

    private Question question(String champ, String type, String code) {
        return new Question(
                champ,
                textes.texte(Rubrique.QUESTIONS, code).texte(),
                TypeQuestion.valueOf(type),
                type.equals("CHOIX") ? choix(champ) : List.of());
    }

    private static List<String> choix(String champ) {
        return Stream.of(CHOIX.get(champ).getEnumConstants()).map(Enum::name).toList();
    }
}
