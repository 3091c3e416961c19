package fr.aiguillage.publication.classeur;

import fr.aiguillage.publication.Gravite;
import fr.aiguillage.publication.classeur.Presentation.Largeur;
import java.util.List;
import java.util.Set;

/** The sheet of findings: one a row, each with a way to its cell. */
final class FeuilleDesConstatations {

    static final String NOM = "Constatations";

    private static final int ENTETE = 2;
    private static final Presentation PRESENTATION = new Presentation(
            false,
            true,
            ENTETE,
            List.of(
                    Largeur.de(16),
                    Largeur.de(32),
                    Largeur.de(10),
                    Largeur.de(24),
                    Largeur.de(22),
                    Largeur.de(70),
                    Largeur.de(70),
                    Largeur.de(24)),
            Set.of());

    private FeuilleDesConstatations() {}

    static FeuillePresentee de(List<Reperee> reperees) {
        Remplissage remplissage = new Remplissage();
        remplissage.textes(Etiquette.CONSTATATIONS.texte());
        remplissage.textes(
                reperees.isEmpty()
                        ? "Rien à corriger."
                        : "Ce qui ne va pas\u00a0: corrigez chaque cellule, puis rapportez ce classeur.");
        remplissage.textes(
                "Gravité", "Feuille", "Cellule", "Ligne", "Colonne", "Ce qui ne va pas", "Que faire", "Contrôle");
        reperees.forEach(reperee -> remplissage.rangee(rangee(reperee)));
        return new FeuillePresentee(remplissage.feuille(NOM), PRESENTATION);
    }

    private static List<Cellule> rangee(Reperee reperee) {
        boolean placee = reperee.feuille() != null && reperee.position() != null;
        return List.of(
                Cellule.texte(reperee.constatation().gravite() == Gravite.ERREUR ? "Erreur" : "Avertissement"),
                texte(reperee.feuille()),
                placee ? new Cellule.Lien(reperee.adresse(), reperee.feuille(), reperee.position()) : Cellule.texte(""),
                texte(reperee.constatation().lieu().ligne()),
                texte(reperee.constatation().lieu().colonne()),
                texte(reperee.constatation().message()),
                texte(reperee.constatation().remede()),
                texte(reperee.constatation().controle()));
    }

    private static Cellule texte(String texte) {
        return Cellule.texte(texte == null ? "" : Longueur.couper(texte));
    }
}
