package fr.aiguillage.publication.couverture;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.CodeSeuil;
import fr.aiguillage.decision.Mesure;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.decision.Seuil;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.couverture.Couverture.Manque;
import fr.aiguillage.publication.temoin.Temoins;
import fr.aiguillage.scenario.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The limits that no scenario approaches: just under, at and just over each. */
record SeuilsNonEprouves(String fichier, Ruleset ruleset, Temoins temoins, Propositions propositions) {

    List<Manque> manques(List<Demande> demandes) {
        List<Manque> manques = new ArrayList<>();
        for (Acte acte : Acte.values()) {
            List<Map<CodeSeuil, BigDecimal>> mesures = demandes.stream()
                    .filter(demande -> demande.acte() == acte)
                    .map(demande -> Aiguilleur.mesures(demande, ruleset))
                    .toList();
            bords(acte)
                    .filter(bord -> mesures.stream().noneMatch(mesure -> bord.eprouve(mesure.get(bord.code()))))
                    .map(this::manque)
                    .forEach(manques::add);
        }
        return manques;
    }

    private Stream<Bord> bords(Acte acte) {
        return ruleset.seuils(acte).stream()
                .filter(seuil -> seuil.mesure() != Mesure.AUCUNE)
                .flatMap(seuil -> IntStream.rangeClosed(-1, 1).mapToObj(sens -> new Bord(acte, seuil, sens)));
    }

    private Manque manque(Bord bord) {
        Seuil seuil = bord.seuil();
        Scenario propose = temoins.aDistance(bord.acte(), seuil.code(), seuil.limite(), bord.ecart())
                .map(demande -> propositions.scenario(
                        "Seuil\u00a0: " + bord.phrase(),
                        "Éprouve la limite de la ligne «\u00a0" + seuil.ligne().ligne() + "\u00a0»\u00a0: "
                                + bord.phrase() + ".",
                        demande,
                        seuil.ligne()))
                .orElse(null);
        return new Manque(
                Constatation.avertissement(
                        "SEUIL_NON_EPROUVE",
                        Lieu.deLaTable(fichier, seuil.ligne().table())
                                .ligne(seuil.ligne().ligne()),
                        "aucun scénario ne se place à cet endroit\u00a0: " + bord.phrase() + ".",
                        "Ajoutez-en un."),
                propose);
    }
}
