package fr.aiguillage.publication.difference;

import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Ligne;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares two states of a table. */
final class TablesComparees {

    private final List<Difference> differences = new ArrayList<>();
    private final Lieu lieu;
    private final Table avant;
    private final Table apres;
    private final Map<String, ColonneLue> colonnesAvant;
    private final Map<String, ColonneLue> colonnesApres;

    TablesComparees(Lieu fichier, Table avant, Table apres) {
        this.lieu = fichier.table(apres.nom());
        this.avant = avant;
        this.apres = apres;
        this.colonnesAvant = ColonneLue.de(avant);
        this.colonnesApres = ColonneLue.de(apres);
    }

    List<Difference> differences() {
        entete("Titre", avant.nom(), apres.nom());
        entete("Description", avant.description(), apres.description());
        entete("Politique", avant.politique(), apres.politique());
        Paires.cles(colonnesAvant, colonnesApres)
                .forEach(cle -> colonne(colonnesAvant.get(cle), colonnesApres.get(cle)));
        Map<String, Ligne> lignesAvant = Paires.par(avant.lignes(), Ligne::id);
        Map<String, Ligne> lignesApres = Paires.par(apres.lignes(), Ligne::id);
        Set<String> deplacees =
                Deplacements.entre(List.copyOf(lignesAvant.keySet()), List.copyOf(lignesApres.keySet()));
        for (String id : Paires.cles(lignesAvant, lignesApres)) {
            if (deplacees.contains(id)) {
                differences.add(new Difference(NatureDeDifference.LIGNE_DEPLACEE, lieu.ligne(id), null, null));
            }
            ligne(id, lignesAvant.get(id), lignesApres.get(id));
        }
        return differences;
    }

    private void entete(String champ, String ancien, String nouveau) {
        if (!ancien.equals(nouveau)) {
            differences.add(new Difference(NatureDeDifference.TABLE_CHANGEE, lieu.colonne(champ), ancien, nouveau));
        }
    }

    private void colonne(ColonneLue ancienne, ColonneLue nouvelle) {
        if (ancienne == null) {
            ajoute(NatureDeDifference.COLONNE_AJOUTEE, lieu.colonne(nouvelle.libelle()), null, nouvelle.description());
        } else if (nouvelle == null) {
            ajoute(NatureDeDifference.COLONNE_RETIREE, lieu.colonne(ancienne.libelle()), ancienne.description(), null);
        } else if (!ancienne.description().equals(nouvelle.description())) {
            ajoute(
                    NatureDeDifference.COLONNE_CHANGEE,
                    lieu.colonne(nouvelle.libelle()),
                    ancienne.description(),
                    nouvelle.description());
        }
    }

    private void ligne(String id, Ligne ancienne, Ligne nouvelle) {
        if (ancienne == null) {
            ajoute(NatureDeDifference.LIGNE_AJOUTEE, lieu.ligne(id), null, resume(nouvelle, colonnesApres));
        } else if (nouvelle == null) {
            ajoute(NatureDeDifference.LIGNE_RETIREE, lieu.ligne(id), resume(ancienne, colonnesAvant), null);
        } else {
            colonnesApres.forEach((cle, colonne) -> cellule(id, colonnesAvant.get(cle), colonne, ancienne, nouvelle));
        }
    }

    private void cellule(String id, ColonneLue colonneAvant, ColonneLue colonne, Ligne ancienne, Ligne nouvelle) {
        String texteAvant = colonneAvant == null ? null : colonneAvant.cellule().apply(ancienne);
        String texteApres = colonne.cellule().apply(nouvelle);
        if (!texteApres.equals(texteAvant)) {
            ajoute(colonne.nature(), lieu.ligne(id).colonne(colonne.libelle()), texteAvant, texteApres);
        }
    }

    private void ajoute(NatureDeDifference nature, Lieu ou, String ancien, String nouveau) {
        differences.add(new Difference(nature, ou, ancien, nouveau));
    }

    private static String resume(Ligne ligne, Map<String, ColonneLue> colonnes) {
        return colonnes.values().stream()
                .filter(colonne -> !Set.of("", "-").contains(colonne.cellule().apply(ligne)))
                .map(colonne -> colonne.libelle() + " : " + colonne.cellule().apply(ligne))
                .collect(Collectors.joining(" ; "));
    }
}
