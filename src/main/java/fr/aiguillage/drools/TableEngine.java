package fr.aiguillage.drools;

import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.decision.RegleDefaillanteException;
import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.RulesetRefuseException;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Evaluates the tables of one file and tells which rows fired. Immutable. */
final class TableEngine {

    private final Modele modele;
    private final int version;
    private final TableRows rows;
    private final Map<String, ReadyTable> tables = new LinkedHashMap<>();

    /** @throws RulesetRefuseException when a column compares what is not there, or a table waits for itself */
    TableEngine(Modele modele, int version) {
        this.modele = modele;
        this.version = version;
        this.rows = new TableRows(modele);
        modele.tables().forEach(table -> tables.put(table.nom(), new ReadyTable(modele, table)));
        modele.tables().forEach(table -> exigerSesDonnees(table, new LinkedHashSet<>()));
    }

    TableRows rows() {
        return rows;
    }

    /** The values that an input of the file may have, in their order. */
    List<String> valeurs(String donnee) {
        return modele.valeurs(modele.donnees().get(donnee));
    }

    /**
     * @param entrees the inputs by name: texts, or what another file’s tables gave
     * @param decisions the tables to evaluate, by name; those that they compare are evaluated before them
     * @throws RegleDefaillanteException when a table leaves a hole, gives two answers for one, or is asked about a
     *     value that it does not know
     */
    Evaluation evaluate(Map<String, Object> entrees, String... decisions) {
        Questionnaire questionnaire = new Questionnaire(entrees);
        for (String decision : decisions) {
            questionnaire.valeur(decision);
        }
        return new Evaluation(questionnaire.valeurs, List.copyOf(questionnaire.lignes));
    }

    /** One evaluation under way. */
    private final class Questionnaire {

        private final Map<String, Object> entrees;
        private final Map<String, Object> valeurs = new HashMap<>();
        private final List<LigneDeclenchee> lignes = new ArrayList<>();

        Questionnaire(Map<String, Object> entrees) {
            this.entrees = entrees;
        }

        Object valeur(String nom) {
            ReadyTable table = tables.get(nom);
            if (table == null) {
                return entrees.get(nom);
            }
            Object connue = valeurs.get(nom);
            if (connue == null) {
                connue = repondre(nom, table);
                valeurs.put(nom, connue);
            }
            return connue;
        }

        private Object repondre(String nom, ReadyTable table) {
            try {
                List<Integer> rangs = table.rangs(this::valeur);
                rangs.forEach(rang -> lignes.add(rows.ligne(nom, rang)));
                return table.reponse(rangs);
            } catch (SansReponseException e) {
                throw new RegleDefaillanteException(version, nom, e.getMessage());
            }
        }
    }

    private void exigerSesDonnees(Table table, Set<String> enCours) {
        Lieu lieu = Lieu.deLaTable(modele.fichier(), table.nom());
        if (!enCours.add(table.nom())) {
            throw refus(lieu, "elle dépend d’elle-même.", "Retirez l’une des colonnes qui les relient.");
        }
        for (String nom : tables.get(table.nom()).donnees()) {
            if (tables.containsKey(nom)) {
                exigerSesDonnees(modele.table(nom).orElseThrow(), enCours);
            } else if (!modele.donnees().containsKey(nom)) {
                throw refus(
                        lieu,
                        "elle compare «\u00a0" + nom + "\u00a0», qui n’est ni une donnée ni une table du fichier.",
                        "Corrigez le nom.");
            }
        }
        enCours.remove(table.nom());
    }

    private static RulesetRefuseException refus(Lieu lieu, String message, String remede) {
        return new RulesetRefuseException(List.of(Constatation.erreur("CHARGEMENT", lieu, message, remede)));
    }
}
