package fr.aiguillage.publication.impact;

import fr.aiguillage.decision.Avertissement;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.DevoirDeConseil;
import fr.aiguillage.decision.Paiement;
import fr.aiguillage.decision.Plafond;
import fr.aiguillage.decision.Question;
import fr.aiguillage.decision.Texte;
import fr.aiguillage.publication.impact.Champ.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The fields of an answer that are compared: all but what only says where it comes from. */
final class ChampsCompares {

    private static final List<Champ> TOUS = List.of(
            Champ.CONDUITE,
            new Champ("selfcare", decision -> noms(List.of(decision.selfcare()))),
            new Champ("certitude", decision -> noms(List.of(decision.certitude()))),
            new Champ("suite", decision -> noms(presents(decision.suite()))),
            new Champ("blocages", ChampsCompares::blocages),
            new Champ(
                    "plafonds",
                    decision -> decision.plafonds().stream()
                            .map(ChampsCompares::plafond)
                            .toList()),
            new Champ("devoirDeConseil", decision -> devoirDeConseil(decision.devoirDeConseil())),
            new Champ("paiement", decision -> paiement(decision.paiement())),
            new Champ("etapes", decision -> textes(decision.etapes())),
            new Champ("rappels", decision -> textes(decision.rappels())),
            new Champ(
                    "avertissements",
                    decision -> decision.avertissements().stream()
                            .map(ChampsCompares::avertissement)
                            .toList()),
            new Champ(
                    "questions",
                    decision -> decision.questions().stream()
                            .map(ChampsCompares::question)
                            .toList()),
            new Champ(
                    "accompagnement.introduction",
                    decision -> textes(presents(decision.accompagnement().introduction()))),
            new Champ(
                    "accompagnement.arguments",
                    decision -> textes(decision.accompagnement().arguments())),
            new Champ(
                    "accompagnement.outilsClient",
                    decision -> textes(decision.accompagnement().outilsClient())),
            new Champ(
                    "accompagnement.outilsConseiller",
                    decision -> textes(decision.accompagnement().outilsConseiller())),
            new Champ(
                    "accompagnement.defense",
                    decision -> textes(decision.accompagnement().defense())));

    private ChampsCompares() {}

    static List<ChangementDeReponse> changements(Reponse avant, Reponse apres) {
        if (avant.decision() == null || apres.decision() == null) {
            return avant.equals(apres)
                    ? List.of()
                    : List.of(new ChangementDeReponse("conduite", avant.conduite(), apres.conduite()));
        }
        return TOUS.stream()
                .flatMap(champ -> champ.changement(avant.decision(), apres.decision()).stream())
                .toList();
    }

    static List<Item> noms(Collection<? extends Enum<?>> valeurs) {
        return valeurs.stream().map(valeur -> new Item(valeur.name(), "")).toList();
    }

    private static <T> List<T> presents(T valeur) {
        return Stream.of(valeur).filter(Objects::nonNull).toList();
    }

    private static List<Item> textes(List<Texte> textes) {
        return textes.stream()
                .map(texte -> new Item(texte.code(), texte.texte()))
                .toList();
    }

    private static List<Item> blocages(Decision decision) {
        return decision.blocages().stream()
                .map(blocage -> new Item("cas " + blocage.cas(), blocage.cause()))
                .toList();
    }

    /** What is used and what is left follow from the limit and from the demand. */
    private static Item plafond(Plafond plafond) {
        String limite = plafond.limite().stripTrailingZeros().toPlainString();
        return new Item(plafond.code().name(), limite + (plafond.depasse() ? " dépassé" : ""));
    }

    private static List<Item> devoirDeConseil(DevoirDeConseil devoir) {
        if (devoir == null) {
            return List.of();
        }
        List<Item> items = new ArrayList<>(noms(List.of(devoir.application())));
        items.addAll(textes(devoir.motifs()));
        return items;
    }

    private static List<Item> paiement(Paiement paiement) {
        List<Item> items = new ArrayList<>(noms(paiement.moyens()));
        if (paiement.moyenDemandeAccepte() != null) {
            items.add(new Item(paiement.moyenDemandeAccepte() ? "demandé accepté" : "demandé refusé", ""));
        }
        return items;
    }

    private static Item avertissement(Avertissement avertissement) {
        String lecture = avertissement.lecture() == null ? "" : " (" + avertissement.lecture() + ")";
        return new Item(avertissement.code(), avertissement.texte() + lecture);
    }

    private static Item question(Question question) {
        return new Item(question.champ(), question.texte());
    }
}
