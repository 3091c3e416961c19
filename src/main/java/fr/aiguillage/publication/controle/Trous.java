package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.analyse.Analyse;
import fr.aiguillage.publication.table.analyse.Atteignable;
import fr.aiguillage.publication.table.analyse.Grille;
import fr.aiguillage.publication.table.analyse.Region;
import java.util.List;
import java.util.Set;

/**
 * A table that must answer has a row for everything that it may be asked: whatever its values for a table with one
 * answer, whatever the other tables can answer for a table with several.
 */
public final class Trous implements ControleDesTables {

    static final String CODE = "TROU";

    private final Set<String> sansTrou;

    /** @param sansTrou the titles of the COLLECT tables that must give at least one answer */
    public Trous(Set<String> sansTrou) {
        this.sansTrou = Set.copyOf(sansTrou);
    }

    @Override
    public List<Constatation> examiner(List<Modele> modeles) {
        Atteignable atteignable = new Atteignable(modeles);
        return modeles.stream()
                .flatMap(modele -> modele.tables().stream()
                        .filter(this::doitRepondre)
                        .flatMap(table -> examiner(modele, table, atteignable).stream()))
                .toList();
    }

    private boolean doitRepondre(Table table) {
        return !plusieurs(table) || sansTrou.contains(table.nom());
    }

    private static boolean plusieurs(Table table) {
        return table.politique().equals("COLLECT");
    }

    private static List<Constatation> examiner(Modele modele, Table table, Atteignable atteignable) {
        return Abrege.abreger(Grille.de(modele, table).map(Analyse::trous).orElse(List.of()).stream()
                .filter(region -> !plusieurs(table) || atteignable.atteint(table, region))
                .map(region -> trou(modele, table, region))
                .toList());
    }

    private static Constatation trou(Modele modele, Table table, Region region) {
        return Constatation.erreur(
                CODE,
                ControleParTable.lieu(modele, table),
                "aucune ligne ne répond à «\u00a0" + region.phrase() + "\u00a0».",
                "Ajoutez une ligne pour ce cas, ou étendez celle qui doit y répondre.");
    }
}
