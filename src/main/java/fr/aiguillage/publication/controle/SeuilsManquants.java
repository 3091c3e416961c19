package fr.aiguillage.publication.controle;

import fr.aiguillage.decision.CodeSeuil;
import fr.aiguillage.decision.ProfilContext;
import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.table.Condition;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Entree;
import fr.aiguillage.publication.table.Table.Ligne;
import fr.aiguillage.publication.table.analyse.Limite;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A row that names an act and looks at a threshold of it: a missing threshold must never read as « never reached ». */
public final class SeuilsManquants implements ControleDesTables {

    static final String CODE = "SEUIL_MANQUANT";

    private static final Condition ILLISIBLE = new Condition(true, false, List.of());

    @Override
    public List<Constatation> examiner(List<Modele> modeles) {
        List<Limite> limites = Limite.lire(modeles);
        return modeles.stream()
                .flatMap(modele -> modele.tables().stream().flatMap(table -> table(limites, modele, table)))
                .toList();
    }

    private static Stream<Constatation> table(List<Limite> limites, Modele modele, Table table) {
        List<String> entrees = table.entrees().stream().map(Entree::expression).toList();
        int acte = entrees.indexOf("acte");
        if (acte < 0) {
            return Stream.empty();
        }
        return ProfilContext.POSITIONS.entrySet().stream()
                .filter(position -> entrees.contains(position.getValue()))
                .flatMap(position -> table.lignes().stream()
                        .flatMap(ligne -> ligne(
                                limites, modele, table, ligne, acte, position, entrees.indexOf(position.getValue()))));
    }

    private static Stream<Constatation> ligne(
            List<Limite> limites,
            Modele modele,
            Table table,
            Ligne ligne,
            int acte,
            Map.Entry<CodeSeuil, String> position,
            int colonne) {
        Condition actes = condition(ligne.entrees().get(acte));
        if (actes.sauf() || condition(ligne.entrees().get(colonne)).toutes()) {
            return Stream.empty();
        }
        String seuil = position.getKey().name();
        return actes.valeurs().stream()
                .filter(nom -> limites.stream()
                        .noneMatch(limite ->
                                limite.acte().equals(nom) && limite.seuil().equals(seuil)))
                .map(nom -> Constatation.erreur(
                        CODE,
                        ControleParTable.entree(modele, table, ligne, colonne),
                        "elle compare au seuil " + seuil + ", que la table «\u00a0Seuils\u00a0» ne donne pas pour "
                                + nom + ".",
                        "Donnez ce seuil dans «\u00a0Seuils\u00a0», ou écrivez - dans cette cellule."));
    }

    private static Condition condition(String cellule) {
        try {
            return Condition.lire(cellule);
        } catch (IllegalArgumentException e) {
            return ILLISIBLE;
        }
    }
}
