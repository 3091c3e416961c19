package fr.aiguillage.drools;

import fr.aiguillage.decision.ProfilContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The decisions that the service reads in the tables: their names are its contract with the analysts. */
final class Tables {

    static final String SEUILS = "Seuils";
    static final String CANAUX = "Canaux";
    static final List<String> CAS =
            List.of("Cas 1 avance", "Cas 2 produit", "Cas 3 flux", "Cas 4 demande", "Cas 5 opération");
    static final String BLOQUE = "Bloqué";
    static final String ATTENDRE = "Attendre";
    static final String REMBOURSER = "Rembourser";
    static final String OUTILS_PROPRES = "Outils propres";
    static final String ORIENTATION = "Orientation";
    static final String CONDUITE_DE_BASE = "Conduite de base";
    static final String CONDUITE = "Conduite";
    static final String SELFCARE = "Selfcare";
    static final String DEVOIR_DE_CONSEIL = "Devoir de conseil";
    static final String MOYENS_DE_PAIEMENT = "Moyens de paiement";
    static final String QUESTIONS = "Questions";
    static final List<String> AVERTISSEMENTS = List.of(
            "Avertissements sur les montants", "Avertissements sur le parcours", "Avertissements sur les blocages");

    static final String ETAPES = "Étapes";
    static final String RAPPELS = "Rappels";
    static final String ARGUMENTAIRE = "Argumentaire";
    static final String ARGUMENTS = "Arguments";
    static final String OUTILS_DU_CLIENT = "Outils du client";
    static final String OUTILS_DU_CONSEILLER = "Outils du conseiller";
    static final String DEFENSE = "Défense";

    /** What is evaluated for each profile in aiguillage.dmn, in this order. */
    static final String[] AIGUILLAGE = Stream.of(
                    CAS,
                    List.of(CANAUX, SELFCARE, CONDUITE, DEVOIR_DE_CONSEIL, MOYENS_DE_PAIEMENT, QUESTIONS),
                    AVERTISSEMENTS)
            .flatMap(List::stream)
            .toArray(String[]::new);

    /** What is evaluated for each profile in accompagnement.dmn, in this order. */
    static final String[] ACCOMPAGNEMENT = {
        ETAPES, RAPPELS, ARGUMENTAIRE, ARGUMENTS, OUTILS_DU_CLIENT, OUTILS_DU_CONSEILLER, DEFENSE
    };

    /** Tables with several answers that must give at least one. */
    static final List<String> SANS_TROU_AIGUILLAGE = List.of(CONDUITE, DEVOIR_DE_CONSEIL, MOYENS_DE_PAIEMENT);

    static final List<String> SANS_TROU_ACCOMPAGNEMENT = List.of(ETAPES);

    private Tables() {}

    /** The inputs of accompagnement.dmn: the profile, what aiguillage.dmn gave, and the code whose text is wanted. */
    static Set<String> entreesAccompagnement() {
        Set<String> entrees = new HashSet<>(ProfilContext.noms());
        entrees.addAll(List.of(AIGUILLAGE));
        entrees.addAll(List.of(CONDUITE_DE_BASE, BLOQUE, ATTENDRE, REMBOURSER, OUTILS_PROPRES, "fiche", "suite"));
        Stream.of(Rubrique.values()).map(Rubrique::entree).forEach(entrees::add);
        return entrees;
    }
}
