package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Ligne;
import java.util.List;

/** No row catches everything else: what nobody thought of is an error, not a permission. */
public final class AttrapeTout implements ControleParTable {

    static final String CODE = "ATTRAPE_TOUT";

    @Override
    public List<Constatation> examiner(Modele modele, Table table) {
        if (table.lignes().size() < 2) {
            return List.of();
        }
        return table.lignes().stream()
                .filter(AttrapeTout::attrapeTout)
                .map(ligne -> Constatation.erreur(
                        CODE,
                        ControleParTable.lieu(modele, table, ligne),
                        "elle répond à toutes les demandes\u00a0; rien n’est permis par défaut.",
                        "Nommez, dans une colonne au moins, les valeurs auxquelles elle répond."))
                .toList();
    }

    private static boolean attrapeTout(Ligne ligne) {
        return ligne.entrees().stream().map(String::trim).allMatch("-"::equals);
    }
}
