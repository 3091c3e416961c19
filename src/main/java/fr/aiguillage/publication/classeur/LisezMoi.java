package fr.aiguillage.publication.classeur;

import fr.aiguillage.publication.classeur.Presentation.Largeur;
import java.util.List;
import java.util.Set;

/** The first sheet: what the workbook is, how to change it, and a way to each of the others. */
final class LisezMoi {

    static final String NOM = "Lisez-moi";

    static final Presentation PRESENTATION =
            new Presentation(false, true, -1, List.of(Largeur.de(38), Largeur.de(110)), Set.of());
    private static final List<String> MODE_D_EMPLOI = List.of(
            "Chaque feuille est une table\u00a0: une ligne de la feuille est une ligne de la table.",
            "Une cellule à choix propose ses valeurs. Plusieurs se séparent par des virgules\u00a0; «\u00a0-\u00a0» les"
                    + " accepte toutes\u00a0; «\u00a0sauf A, B\u00a0» les accepte toutes sauf celles-là.",
            "Pour ajouter une ligne, insérez-la où elle doit être et laissez son identifiant vide\u00a0: elle en recevra"
                    + " un. Pour en copier une, effacez l’identifiant de la copie.",
            "Pour retirer une ligne, supprimez-la. Pour la déplacer, coupez-la puis insérez-la ailleurs, avec son"
                    + " identifiant.",
            "Laissez la première ligne, masquée, de chaque feuille\u00a0: elle dit de quelle table et de quelles colonnes"
                    + " il s’agit. Les titres, les descriptions et les listes de valeurs se changent ailleurs.",
            "Écrivez les montants comme des nombres, sans unité. Ni formules, ni cellules fusionnées.",
            "Rapportez ensuite le classeur dans un brouillon\u00a0: les différences sont montrées avant que rien ne soit"
                    + " pris.");

    private LisezMoi() {}

    static FeuillePresentee de(Provenance provenance, List<Sommaire> sommaire) {
        Remplissage remplissage = new Remplissage();
        remplissage.textes(Etiquette.LISEZ_MOI.texte(), provenance.empreinte());
        remplissage.textes("Les règles d’Aiguillage, dans un classeur");
        remplissage.textes("D’où il vient", provenance.titre());
        remplissage.textes("Empreinte du contenu", provenance.empreinte());
        remplissage.textes("");
        MODE_D_EMPLOI.forEach(
                phrase -> remplissage.textes(phrase == MODE_D_EMPLOI.get(0) ? "Mode d’emploi" : "", phrase));
        remplissage.textes("");
        sommaire.forEach(ligne -> remplissage.rangee(List.of(
                new Cellule.Lien(ligne.feuille(), ligne.feuille(), new Position(FeuilleDeTable.TITRE, 0)),
                Cellule.texte(ligne.description()))));
        return new FeuillePresentee(remplissage.feuille(NOM), PRESENTATION);
    }

    /** The fingerprint of the content that the workbook was made from; empty when it does not say. */
    static String empreinte(Feuille feuille) {
        return feuille.texte(0, 1);
    }

    /** A sheet and what it is about. */
    record Sommaire(String feuille, String description) {}
}
