package fr.aiguillage.publication.temoin;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Anniversaire;
import fr.aiguillage.decision.CodeSeuil;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.publication.table.Modele;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds concrete demands that do what is wanted with one rule set, always the same ones. Safe for several threads. */
public final class Temoins {

    private final Ruleset ruleset;
    private final LocalDate jour;
    private final EvaluateurDeTables evaluateur;
    private final List<Fond> fonds;

    /**
     * @param modeles the tables of both files
     * @param ruleset the same tables, ready to decide
     * @param jour the day of the demands
     * @throws IllegalArgumentException with a French message when a cell is not one that can be read
     */
    public Temoins(List<Modele> modeles, Ruleset ruleset, LocalDate jour) {
        this(modeles, ruleset, jour, List.of(Anniversaire.values()));
    }

    /** The same in a third of the time, for when the anniversaries of past acts do not matter. */
    public static Temoins sansAnniversaire(List<Modele> modeles, Ruleset ruleset, LocalDate jour) {
        return new Temoins(modeles, ruleset, jour, List.of(Anniversaire.AUCUN));
    }

    private Temoins(List<Modele> modeles, Ruleset ruleset, LocalDate jour, List<Anniversaire> anniversaires) {
        this.ruleset = ruleset;
        this.jour = jour;
        this.evaluateur = new EvaluateurDeTables(modeles);
        Set<Map<String, String>> vus = new HashSet<>();
        this.fonds = Stream.of(Acte.values())
                .flatMap(acte -> new Fonds(acte, ruleset.seuils(acte), jour, anniversaires).demandes().stream())
                .map(demande -> Fond.de(demande, ruleset))
                .filter(fond -> vus.add(fond.valeurs()))
                .toList();
    }

    /**
     * @param contraintes the values that will do of each expression: an input, the result of a table with one answer,
     *     or one of its outputs after a point
     * @throws IllegalArgumentException with a French message when an expression is none of those
     */
    public Recherche chercher(Map<String, Set<String>> contraintes) {
        return new Marche(evaluateur, fonds, ruleset).chercher(contraintes, evaluation -> true);
    }

    /** A demand that fires a row; nothing, exhaustively, when the table decides nothing or has no such row. */
    public Recherche declencher(String table, String ligne) {
        return ligne(table, ligne)
                .map(lue -> new Marche(evaluateur, fonds, ruleset)
                        .chercher(
                                lue.conditions(),
                                evaluation -> evaluation.lignes().get(table).contains(ligne)))
                .orElse(new Recherche(Optional.empty(), true, 0));
    }

    /**
     * A plain demand whose measure stands at a given distance of a limit.
     *
     * @param ecart what the measure has more than the limit, in the unit of the limit
     */
    public Optional<Demande> aDistance(Acte acte, CodeSeuil code, BigDecimal limite, BigDecimal ecart) {
        BigDecimal voulue = limite.add(ecart);
        return new Fonds(acte, ruleset.seuils(acte), jour)
                .demandes().stream()
                        .filter(demande -> {
                            BigDecimal mesure =
                                    Aiguilleur.mesures(demande, ruleset).get(code);
                            return mesure != null && mesure.compareTo(voulue) == 0;
                        })
                        .findFirst()
                        .map(demande -> simple(Fond.de(demande, ruleset)));
    }

    private static Demande simple(Fond fond) {
        return new Habillage(Entrees.choisir(fond, Map.of())).demande(fond.demande());
    }

    /** The rows of a table, in their order; none when the table decides nothing. */
    public List<LigneLue> lignes(String table) {
        return evaluateur.tables().stream()
                .filter(lue -> lue.nom().equals(table))
                .map(TableDecisive::lignes)
                .flatMap(Collection::stream)
                .toList();
    }

    private Optional<LigneLue> ligne(String table, String ligne) {
        return lignes(table).stream().filter(lue -> lue.id().equals(ligne)).findFirst();
    }
}
