package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import java.util.List;
import java.util.Set;

/** The service knows tables with one answer and tables with several, in no order but that of their numbers. */
public final class Politiques implements ControleParTable {

    static final String CODE = "POLITIQUE";

    private static final Set<String> CONNUES = Set.of("UNIQUE", "COLLECT");

    @Override
    public List<Constatation> examiner(Modele modele, Table table) {
        return CONNUES.contains(table.politique())
                ? List.of()
                : List.of(Constatation.erreur(
                        CODE,
                        ControleParTable.lieu(modele, table),
                        "la politique «\u00a0" + table.politique()
                                + "\u00a0» n’est pas de celles que le service connaît.",
                        "Choisissez UNIQUE (une seule réponse) ou COLLECT (plusieurs, triées par la colonne"
                                + " «\u00a0ordre\u00a0» s’il y en a une)."));
    }
}
