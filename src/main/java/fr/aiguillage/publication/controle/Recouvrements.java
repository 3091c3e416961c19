package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Ligne;
import fr.aiguillage.publication.table.Table.Sortie;
import fr.aiguillage.publication.table.analyse.Analyse;
import fr.aiguillage.publication.table.analyse.Analyse.Recouvrement;
import fr.aiguillage.publication.table.analyse.Grille;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** No two rows of a UNIQUE table answer the same demand, no two rows of a COLLECT table say the same thing of it. */
public final class Recouvrements implements ControleParTable {

    static final String CODE = "RECOUVREMENT";

    private static final String ORDRE = "ordre";

    @Override
    public List<Constatation> examiner(Modele modele, Table table) {
        return Abrege.abreger(Grille.de(modele, table).map(Analyse::recouvrements).orElse(List.of()).stream()
                .flatMap(recouvrement -> constatation(modele, table, recouvrement).stream())
                .toList());
    }

    private static Optional<Constatation> constatation(Modele modele, Table table, Recouvrement recouvrement) {
        Ligne premiere = table.lignes().get(recouvrement.premiere());
        Ligne seconde = table.lignes().get(recouvrement.seconde());
        String ensemble = " «\u00a0" + premiere.id() + "\u00a0» pour «\u00a0"
                + recouvrement.region().phrase() + "\u00a0»";
        return faute(table, premiere, seconde)
                .map(faute -> Constatation.erreur(
                        CODE,
                        ControleParTable.lieu(modele, table, seconde),
                        faute.message() + ensemble + ".",
                        faute.remede()));
    }

    private record Faute(String message, String remede) {}

    private static Optional<Faute> faute(Table table, Ligne premiere, Ligne seconde) {
        if (table.politique().equals("UNIQUE")) {
            return Optional.of(
                    new Faute("elle répond en même temps que la ligne", "Restreignez l’une des deux lignes."));
        }
        int ordre = table.sorties().stream().map(Sortie::nom).toList().indexOf(ORDRE);
        if (sauf(ordre, premiere).equals(sauf(ordre, seconde))) {
            return Optional.of(new Faute(
                    "elle dit la même chose que la ligne", "Supprimez-la, ou restreignez l’une des deux lignes."));
        }
        return ordre >= 0
                        && premiere.sorties()
                                .get(ordre)
                                .equals(seconde.sorties().get(ordre))
                ? Optional.of(new Faute(
                        "elle a le même ordre (" + seconde.sorties().get(ordre) + ") que la ligne",
                        "Donnez-lui un ordre que n’a aucune ligne qui peut répondre avec elle."))
                : Optional.empty();
    }

    private static List<String> sauf(int colonne, Ligne ligne) {
        List<String> sorties = new ArrayList<>(ligne.sorties());
        if (colonne >= 0) {
            sorties.remove(colonne);
        }
        return sorties;
    }
}
