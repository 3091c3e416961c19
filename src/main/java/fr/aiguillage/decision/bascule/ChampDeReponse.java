package fr.aiguillage.decision.bascule;

import fr.aiguillage.decision.Avertissement;
import fr.aiguillage.decision.Blocage;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.Paiement;
import fr.aiguillage.decision.Plafond;
import fr.aiguillage.decision.Question;
import fr.aiguillage.decision.Texte;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is compared in two answers, in codes, what matters most first. Figures are not, nor what only goes with a
 * conduct or tells where it comes from.
 */
enum ChampDeReponse {
    CONDUITE("conduite", decision -> noms(decision.conduite())),
    PLAFONDS_DEPASSES(
            "plafonds.depasse",
            decision -> noms(decision.plafonds().stream()
                    .filter(Plafond::depasse)
                    .map(Plafond::code)
                    .toList())),
    SELFCARE("selfcare", decision -> List.of(decision.selfcare().name())),
    BLOCAGES(
            "blocages",
            decision ->
                    noms(decision.blocages().stream().map(Blocage::situation).toList())),
    SUITE("suite", decision -> noms(Stream.ofNullable(decision.suite()).toList())),
    DEVOIR_DE_CONSEIL(
            "devoirDeConseil.application",
            decision -> noms(Stream.ofNullable(decision.devoirDeConseil())
                    .map(devoir -> devoir.application())
                    .toList())),
    MOYENS("paiement.moyens", decision -> noms(decision.paiement().moyens())),
    MOYEN_DEMANDE("paiement.moyenDemandeAccepte", decision -> moyenDemande(decision.paiement())),
    MOTIFS(
            "devoirDeConseil.motifs",
            decision -> Stream.ofNullable(decision.devoirDeConseil())
                    .flatMap(devoir -> devoir.motifs().stream())
                    .map(Texte::code)
                    .toList()),
    QUESTIONS("questions", decision -> codes(decision.questions(), Question::champ)),
    ETAPES("etapes", decision -> codes(decision.etapes(), Texte::code)),
    RAPPELS("rappels", decision -> codes(decision.rappels(), Texte::code)),
    AVERTISSEMENTS("avertissements", decision -> codes(decision.avertissements(), Avertissement::code));

    private final String nom;
    private final Function<Decision, List<String>> lecture;

    ChampDeReponse(String nom, Function<Decision, List<String>> lecture) {
        this.nom = nom;
        this.lecture = lecture;
    }

    String nom() {
        return nom;
    }

    List<String> lire(Decision decision) {
        return lecture.apply(decision);
    }

    private static List<String> noms(Collection<? extends Enum<?>> valeurs) {
        return codes(valeurs, Enum::name);
    }

    private static <T> List<String> codes(Collection<? extends T> valeurs, Function<T, String> code) {
        return valeurs.stream().map(code).toList();
    }

    private static List<String> moyenDemande(Paiement paiement) {
        return Stream.ofNullable(paiement.moyenDemandeAccepte())
                .map(accepte -> accepte ? "OUI" : "NON")
                .toList();
    }
}
