package fr.aiguillage.publication.guide;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.decision.ProfilContext;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.publication.guide.Groupe.Essai;
import fr.aiguillage.publication.temoin.Contraintes;
import fr.aiguillage.publication.temoin.LigneLue;
import fr.aiguillage.publication.temoin.Recherche;
import fr.aiguillage.publication.temoin.Temoins;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds and decides the demands that the sheets are made of. */
record Exploration(Temoins temoins, Ruleset ruleset) {

    static final String ACTE = "acte";
    static final String PLAFONDS = "Respect des plafonds";
    static final String AUTRES_CONTRATS = "autresContrats";
    private static final String ORIENTATION = "Orientation";
    private static final String CONDUITE = "Orientation.conduite";
    private static final String CONDUITE_DE_BASE = "Conduite de base";

    /** The rows that say how an act is handled. */
    List<LigneLue> orientations(Acte acte) {
        return temoins.lignes(ORIENTATION).stream()
                .filter(ligne -> Contraintes.jointes(ligne.conditions(), Map.of(ACTE, Set.of(acte.name()))) != null)
                .toList();
    }

    /** What a row comes to once refusals and caps are heard: one demand for each value that makes it. */
    List<Essai> essais(Acte acte, LigneLue orientation) {
        Map<String, Set<String>> fiche = new LinkedHashMap<>(orientation.conditions());
        fiche.put(ACTE, Set.of(acte.name()));
        List<Essai> essais = new ArrayList<>();
        for (LigneLue base : temoins.lignes(CONDUITE_DE_BASE)) {
            Map<String, Set<String>> conditions = new LinkedHashMap<>(base.conditions());
            Set<String> conduites = conditions.remove(CONDUITE);
            if (conduites == null || conduites.contains(orientation.sorties().get(CONDUITE))) {
                Map<String, Set<String>> voulues = Contraintes.jointes(fiche, conditions);
                eclatees(voulues).forEach(une -> chercher(une).ifPresent(essais::add));
            }
        }
        return essais.stream()
                .flatMap(essai -> selonLesAutresContrats(essai).stream())
                .toList();
    }

    Decision decider(Demande demande) {
        return Aiguilleur.decider(demande, ruleset);
    }

    private Optional<Essai> chercher(Map<String, Set<String>> voulues) {
        Map<String, Set<String>> sansBlocage = new LinkedHashMap<>(voulues);
        ProfilContext.SITUATIONS.values().forEach(situation -> sansBlocage.put(situation, Set.of("NON")));
        Recherche recherche = temoins.chercher(sansBlocage);
        if (!recherche.exhaustive()) {
            throw new IllegalStateException("Le guide ne peut s’écrire\u00a0: trop de demandes à essayer.");
        }
        return recherche.demande().map(demande -> new Essai(new Circonstances(voulues), demande, decider(demande)));
    }

    /** The same demand without and with other contracts, unless the rows themselves tell them apart. */
    private List<Essai> selonLesAutresContrats(Essai essai) {
        if (essai.circonstances().valeurs().containsKey(AUTRES_CONTRATS)) {
            return List.of(essai);
        }
        Demande autre = Variante.avecAutresContrats(essai.demande());
        Decision decision = decider(autre);
        return lignes(decision).equals(lignes(essai.decision()))
                ? List.of(
                        essai.avec(AUTRES_CONTRATS, "NON"),
                        new Essai(essai.circonstances(), autre, decision).avec(AUTRES_CONTRATS, "OUI"))
                : List.of(essai);
    }

    private static List<LigneDeclenchee> lignes(Decision decision) {
        return decision.explication().stream()
                .filter(ligne ->
                        ligne.table().equals(ORIENTATION) || ligne.table().equals(CONDUITE_DE_BASE))
                .toList();
    }

    /** The same, one value at a time. */
    private static List<Map<String, Set<String>>> eclatees(Map<String, Set<String>> voulues) {
        List<Map<String, Set<String>>> eclatees = List.of(Map.of());
        for (Map.Entry<String, Set<String>> voulue : voulues.entrySet()) {
            List<Map<String, Set<String>>> suite = new ArrayList<>();
            for (Map<String, Set<String>> debut : eclatees) {
                for (String valeur : voulue.getValue()) {
                    Map<String, Set<String>> une = new LinkedHashMap<>(debut);
                    une.put(voulue.getKey(), Set.of(valeur));
                    suite.add(une);
                }
            }
            eclatees = suite;
        }
        return eclatees;
    }
}
