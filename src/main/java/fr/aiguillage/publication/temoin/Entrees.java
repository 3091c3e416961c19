package fr.aiguillage.publication.temoin;

import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.DonneeAModifier;
import fr.aiguillage.demande.MoyenPaiement;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.Portefeuille;
import fr.aiguillage.demande.Projet;
import fr.aiguillage.demande.RaisonAjoutCompte;
import fr.aiguillage.demande.SensArbitrage;
import fr.aiguillage.demande.TypeContrat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The inputs that can be chosen whatever the amounts and the past of a contract. */
final class Entrees {

    private static final String INCONNU = "INCONNU";

    /**
     * @param defaut what a plain demand says
     * @param valeurs all that the service can say
     */
    record Entree(String nom, String defaut, boolean situation, Set<String> valeurs) {}

    static final List<Entree> LIBRES = List.of(
            choix("natureVersement", "MISE_EN_PLACE", NatureVersement.values()),
            choix("sensArbitrage", INCONNU, SensArbitrage.values()),
            ouiNon("ajoutSupport", "NON"),
            choix("raisonAjoutCompte", INCONNU, RaisonAjoutCompte.values()),
            choix("donneeAModifier", "ADRESSE", DonneeAModifier.values()),
            choix("moyenPaiement", INCONNU, MoyenPaiement.values()),
            choix("portefeuille", INCONNU, Portefeuille.values()),
            ouiNon("accepteSelfcare", "OUI"),
            ouiNon("refuseConseillerFinancier", "NON"),
            ouiNon("autresContrats", "NON"),
            choix("projet", INCONNU, Projet.values()),
            new Entree("liquiditesAilleurs", INCONNU, false, ensemble("OUI", "NON", INCONNU)),
            choix("typeContrat", INCONNU, TypeContrat.values()),
            new Entree("ribEnregistre", "OUI", false, ensemble("OUI", "NON", INCONNU)),
            situation("avanceEnCours"),
            situation("produitNonActive"),
            situation("fluxNonConvertis"),
            situation("demandeEnCours"),
            situation("operationNonFinalisee"),
            situation("anomalieHorsListe"));

    private static final Map<Acte, Map<String, String>> PREFERENCES = Map.of(
            Acte.VERSEMENT_REGULIER, Map.of("portefeuille", "CR"),
            Acte.ARBITRAGE, Map.of("sensArbitrage", "EURO_VERS_UC"),
            Acte.AJOUT_COMPTE_BANCAIRE, Map.of("raisonAjoutCompte", "AJOUT_SEUL", "ribEnregistre", "NON"));

    private Entrees() {}

    /** A value for each input: what a plain demand of that act says, or the first that will do. */
    static Map<String, String> choisir(Fond fond, Map<String, Set<String>> contraintes) {
        Map<String, String> preferences =
                PREFERENCES.getOrDefault(fond.demande().acte(), Map.of());
        return LIBRES.stream()
                .collect(Collectors.toMap(
                        Entree::nom,
                        entree -> choisir(
                                contraintes.get(entree.nom()),
                                fond.valeurs()
                                        .getOrDefault(
                                                entree.nom(),
                                                preferences.getOrDefault(entree.nom(), entree.defaut())))));
    }

    private static String choisir(Set<String> permises, String preferee) {
        return permises == null || permises.contains(preferee)
                ? preferee
                : permises.iterator().next();
    }

    /** All that the service can say of each. */
    static Map<String, Set<String>> domaines() {
        Map<String, Set<String>> domaines = new LinkedHashMap<>();
        LIBRES.forEach(entree -> domaines.put(entree.nom(), entree.valeurs()));
        return domaines;
    }

    private static Entree choix(String nom, String defaut, Enum<?>[] valeurs) {
        Set<String> noms = new LinkedHashSet<>();
        Stream.of(valeurs).map(Enum::name).forEach(noms::add);
        if (defaut.equals(INCONNU)) {
            noms.add(INCONNU);
        }
        return new Entree(nom, defaut, false, noms);
    }

    private static Entree ouiNon(String nom, String defaut) {
        return new Entree(nom, defaut, false, ensemble("OUI", "NON"));
    }

    private static Entree situation(String nom) {
        return new Entree(nom, "NON", true, ensemble("OUI", "NON"));
    }

    private static Set<String> ensemble(String... valeurs) {
        return new LinkedHashSet<>(List.of(valeurs));
    }
}
