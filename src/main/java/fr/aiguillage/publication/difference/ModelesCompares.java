package fr.aiguillage.publication.difference;

import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares two states of a file of tables. */
final class ModelesCompares {

    private final List<Difference> differences = new ArrayList<>();
    private final Lieu fichier;

    private ModelesCompares(String fichier) {
        this.fichier = Lieu.duFichier(fichier);
    }

    static List<Difference> entre(Modele avant, Modele apres) {
        ModelesCompares compares = new ModelesCompares(apres.fichier());
        compares.types(avant.types(), apres.types());
        compares.donnees(avant.donnees(), apres.donnees());
        compares.tables(Paires.par(avant.tables(), Table::id), Paires.par(apres.tables(), Table::id));
        return compares.differences;
    }

    private void types(Map<String, List<String>> avant, Map<String, List<String>> apres) {
        for (String type : Paires.cles(avant, apres)) {
            List<String> retirees = new ArrayList<>(avant.getOrDefault(type, List.of()));
            List<String> ajoutees = new ArrayList<>(apres.getOrDefault(type, List.of()));
            retirees.removeAll(apres.getOrDefault(type, List.of()));
            ajoutees.removeAll(avant.getOrDefault(type, List.of()));
            Lieu lieu = fichier.colonne(type);
            retirees.forEach(
                    valeur -> differences.add(new Difference(NatureDeDifference.VALEUR_RETIREE, lieu, valeur, null)));
            ajoutees.forEach(
                    valeur -> differences.add(new Difference(NatureDeDifference.VALEUR_AJOUTEE, lieu, null, valeur)));
        }
    }

    private void donnees(Map<String, String> avant, Map<String, String> apres) {
        for (String donnee : Paires.cles(avant, apres)) {
            if (!Objects.equals(avant.get(donnee), apres.get(donnee))) {
                differences.add(new Difference(
                        NatureDeDifference.DONNEE, fichier.colonne(donnee), avant.get(donnee), apres.get(donnee)));
            }
        }
    }

    private void tables(Map<String, Table> avant, Map<String, Table> apres) {
        for (String id : Paires.cles(avant, apres)) {
            Table ancienne = avant.get(id);
            Table nouvelle = apres.get(id);
            if (ancienne == null) {
                differences.add(new Difference(
                        NatureDeDifference.TABLE_AJOUTEE, fichier.table(nouvelle.nom()), null, nouvelle.nom()));
            } else if (nouvelle == null) {
                differences.add(new Difference(
                        NatureDeDifference.TABLE_RETIREE, fichier.table(ancienne.nom()), ancienne.nom(), null));
            } else {
                differences.addAll(new TablesComparees(fichier, ancienne, nouvelle).differences());
            }
        }
    }
}
