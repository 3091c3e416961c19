package fr.aiguillage.plancher;

import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.DevoirDeConseil;
import fr.aiguillage.decision.Plafond;
import fr.aiguillage.decision.Question;
import fr.aiguillage.decision.Texte;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A field that both answer, in the same words, and where the floor decides it. */
enum Champ {
    SELFCARE("Dossier.java", Decision::selfcare, Reponse::selfcare),
    CONDUITE("Orientation.java, Base.java ou Conduites.java", Decision::conduite, Reponse::conduite),
    CERTITUDE("Orientation.java, Base.java, Conduites.java ou Blocages.java", Decision::certitude, Reponse::certitude),
    SUITE("Orientation.java", Decision::suite, Reponse::suite),
    BLOCAGES(
            "Situations.java ou Blocages.java",
            decision -> liste(decision.blocages(), blocage -> blocage.cas() + " " + blocage.situation()),
            reponse -> liste(reponse.blocages(), situation -> situation.cas() + " " + situation)),
    PLAFONDS(
            "Seuils.java (les chiffres), Cumuls.java ou Plafonds.java",
            decision -> liste(decision.plafonds(), Champ::plafond),
            reponse -> liste(reponse.plafonds(), Champ::plafond)),
    DEVOIR_DE_CONSEIL(
            "Seuils.java (les chiffres) ou Conseil.java",
            decision -> conseil(decision.devoirDeConseil()),
            reponse -> conseil(reponse.devoirDeConseil())),
    PAIEMENT("Seuils.java (les chiffres) ou Moyens.java", Decision::paiement, Reponse::paiement),
    ETAPES("Etapes.java", decision -> codes(decision.etapes()), reponse -> noms(reponse.etapes())),
    RAPPELS("Rappel.java", decision -> codes(decision.rappels()), reponse -> noms(reponse.rappels())),
    AVERTISSEMENTS(
            "Seuils.java (les chiffres), SurLesMontants.java, SurLeParcours.java ou SurLesBlocages.java",
            decision -> liste(decision.avertissements(), avertissement -> avertissement.code()),
            reponse -> noms(reponse.avertissements())),
    QUESTIONS("Questions.java", decision -> liste(decision.questions(), Question::champ), Reponse::questions),
    INTRODUCTION(
            "Argumentaire.java",
            decision -> code(decision.accompagnement().introduction()),
            reponse -> Objects.toString(reponse.introduction(), null)),
    ARGUMENTS(
            "Argumentaire.java",
            decision -> codes(decision.accompagnement().arguments()),
            reponse -> noms(reponse.arguments())),
    OUTILS_DU_CLIENT(
            "Argumentaire.java",
            decision -> codes(decision.accompagnement().outilsClient()),
            reponse -> noms(reponse.outilsClient())),
    OUTILS_DU_CONSEILLER(
            "Argumentaire.java",
            decision -> codes(decision.accompagnement().outilsConseiller()),
            reponse -> noms(reponse.outilsConseiller())),
    DEFENSE("Defense.java", decision -> codes(decision.accompagnement().defense()), reponse -> noms(reponse.defense()));

    private final String fichiers;
    private final Function<Decision, Object> service;
    private final Function<Reponse, Object> plancher;

    Champ(String fichiers, Function<Decision, Object> service, Function<Reponse, Object> plancher) {
        this.fichiers = fichiers;
        this.service = service;
        this.plancher = plancher;
    }

    String fichiers() {
        return fichiers;
    }

    Object du(Decision decision) {
        return service.apply(decision);
    }

    Object du(Reponse reponse) {
        return plancher.apply(reponse);
    }

    boolean pareil(Decision decision, Reponse reponse) {
        return Objects.equals(du(decision), du(reponse));
    }

    private static List<String> codes(List<Texte> textes) {
        return liste(textes, Texte::code);
    }

    private static String code(Texte texte) {
        return texte == null ? null : texte.code();
    }

    private static List<String> noms(List<? extends Enum<?>> valeurs) {
        return liste(valeurs, Enum::name);
    }

    private static String conseil(DevoirDeConseil conseil) {
        return conseil == null ? null : conseil.application() + " " + codes(conseil.motifs());
    }

    private static String conseil(Conseil conseil) {
        return conseil == null ? null : conseil.application() + " " + noms(conseil.motifs());
    }

    private static String plafond(Plafond plafond) {
        return "%s\u00a0: limite %s, utilisé %s, demandé %s, reste %s%s"
                .formatted(
                        plafond.code(),
                        nombre(plafond.limite()),
                        nombre(plafond.utilise()),
                        nombre(plafond.demande()),
                        nombre(plafond.reste()),
                        plafond.depasse() ? ", dépassé" : "");
    }

    private static String nombre(BigDecimal nombre) {
        return nombre == null ? "inconnu" : nombre.stripTrailingZeros().toPlainString();
    }

    private static <T> List<String> liste(List<T> valeurs, Function<? super T, String> mot) {
        return valeurs.stream().<String>map(mot).toList();
    }
}
