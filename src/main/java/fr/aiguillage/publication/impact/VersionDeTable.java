package fr.aiguillage.publication.impact;

import fr.aiguillage.decision.Chiffre;
import fr.aiguillage.decision.CodeSeuil;
import fr.aiguillage.publication.table.Condition;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Entree;
import fr.aiguillage.publication.table.Table.Ligne;
import fr.aiguillage.publication.table.Table.Sortie;
import fr.aiguillage.publication.table.analyse.Grille;
import fr.aiguillage.publication.table.analyse.Limite;
import fr.aiguillage.publication.table.analyse.Litteral;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A table in one of the two contents that are compared.
 *
 * @param limites every threshold of that content
 */
record VersionDeTable(Modele modele, Table table, List<Limite> limites) {

    private static final String ORDRE = "ordre";
    private static final Pattern CITATION = Pattern.compile("\\{([A-Z_]+)\\.([A-Z_]+)}");

    List<String> expressions() {
        return table.entrees().stream().map(Entree::expression).toList();
    }

    Optional<Entree> entree(String expression) {
        return table.entrees().stream()
                .filter(entree -> entree.expression().equals(expression))
                .findFirst();
    }

    /** The values of an input column; empty when there is no such column or it has no enumeration. */
    List<String> domaine(String expression) {
        return entree(expression)
                .map(entree -> Grille.valeurs(modele, entree.type()))
                .orElse(List.of());
    }

    /** The values of a column that a row accepts; all when the table has no such column. */
    Set<String> acceptees(Ligne ligne, String expression, List<String> domaine) {
        int colonne = expressions().indexOf(expression);
        String cellule = colonne < 0 ? "-" : ligne.entrees().get(colonne);
        return Condition.lire(cellule).parmi(domaine);
    }

    Optional<Limite> limite(String acte, String seuil) {
        return limites.stream()
                .filter(limite -> limite.acte().equals(acte) && limite.seuil().equals(seuil))
                .findFirst();
    }

    /** Where a row stands among the answers; {@code null} when order does not matter. */
    BigDecimal ordre(int ligne) {
        int colonne = colonneOrdre();
        if (colonne >= 0) {
            return Litteral.lire(table.lignes().get(ligne).sorties().get(colonne))
                    .map(Litteral::nombre)
                    .orElseThrow(IllegalArgumentException::new);
        }
        return Set.of("UNIQUE", "COLLECT").contains(table.politique()) ? null : BigDecimal.valueOf(ligne);
    }

    private int colonneOrdre() {
        return table.politique().equals("COLLECT")
                ? table.sorties().stream().map(Sortie::nom).toList().indexOf(ORDRE)
                : -1;
    }

    ReponseDeTable reponse(Ligne ligne) {
        List<String> textes = new ArrayList<>();
        for (int sortie = 0; sortie < ligne.sorties().size(); sortie++) {
            if (sortie != colonneOrdre()) {
                textes.add(texte(ligne.sorties().get(sortie), table.sorties().get(sortie)));
            }
        }
        return new ReponseDeTable(String.join(", ", textes), ligne.id());
    }

    private String texte(String cellule, Sortie sortie) {
        Litteral litteral = Litteral.lire(cellule).orElseThrow(IllegalArgumentException::new);
        if (litteral.texte() == null) {
            return Chiffre.francais(litteral.nombre());
        }
        return Grille.valeurs(modele, sortie.type()).isEmpty()
                ? "«\u00a0" + citer(litteral.texte()) + "\u00a0»"
                : litteral.texte();
    }

    /** A text quotes a limit: its figure is part of what is answered. */
    private String citer(String texte) {
        return CITATION.matcher(texte).replaceAll(this::chiffre);
    }

    private String chiffre(MatchResult citation) {
        return limite(citation.group(1), citation.group(2))
                .map(limite -> Chiffre.francais(limite.limite())
                        + (limite.seuil().equals(CodeSeuil.DELAI_RIB.name()) ? "" : "\u00a0€"))
                .orElse("(" + citation.group(1) + "." + citation.group(2) + ")");
    }
}
