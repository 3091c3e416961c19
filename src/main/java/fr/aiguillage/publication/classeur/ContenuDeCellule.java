package fr.aiguillage.publication.classeur;

import fr.aiguillage.publication.classeur.Cellule.Erreur;
import fr.aiguillage.publication.classeur.Cellule.Formule;
import fr.aiguillage.publication.classeur.Cellule.Jour;
import fr.aiguillage.publication.classeur.Cellule.Lien;
import fr.aiguillage.publication.classeur.Cellule.Nombre;
import fr.aiguillage.publication.classeur.Cellule.Texte;
import java.util.Optional;

/** What is read of a cell, whatever the spreadsheet made of it. */
final class ContenuDeCellule {

    /** What is wrong with it and what to do about it, in French. */
    record Defaut(String message, String remede) {}

    private ContenuDeCellule() {}

    /** Its text or number, without the white space around it; empty for no cell and for what has a defect. */
    static String texte(Cellule cellule) {
        if (cellule instanceof Texte texte) {
            return texte.texte().replace("\r\n", "\n").replace('\r', '\n').strip();
        }
        if (cellule instanceof Lien lien) {
            return lien.texte();
        }
        return cellule instanceof Nombre nombre ? nombre(nombre) : "";
    }

    /** Whether two cells say the same. */
    static boolean pareil(Cellule une, Cellule autre) {
        return texte(une).equals(texte(autre));
    }

    static Optional<Defaut> defaut(Cellule cellule) {
        if (cellule instanceof Formule formule) {
            return Optional.of(new Defaut(
                    "la cellule contient une formule («\u00a0=" + extrait(formule.expression()) + "\u00a0»).",
                    "Remplacez-la par sa valeur\u00a0: copiez la cellule, puis collez-la en valeur."));
        }
        if (cellule instanceof Erreur erreur) {
            return Optional.of(new Defaut(
                    "la cellule contient une erreur du tableur («\u00a0" + extrait(erreur.code()) + "\u00a0»).",
                    "Écrivez sa valeur."));
        }
        if (cellule instanceof Jour) {
            return Optional.of(new Defaut(
                    "le tableur a pris ce que contient la cellule pour une date.",
                    "Mettez la cellule au format Texte, puis écrivez-la de nouveau."));
        }
        return Longueur.coupe(texte(cellule))
                ? Optional.of(new Defaut(
                        "le texte de la cellule a été coupé\u00a0: il était trop long pour un tableur.",
                        "Laissez-la comme elle était, et changez ce texte dans l’atelier."))
                : Optional.empty();
    }

    private static String nombre(Nombre nombre) {
        return nombre.nombre().signum() == 0
                ? "0"
                : nombre.nombre().stripTrailingZeros().toPlainString();
    }

    private static String extrait(String texte) {
        int longueur = 60;
        String visible = texte.replaceAll("\\p{Cntrl}", "\ufffd");
        return visible.length() <= longueur ? visible : visible.substring(0, longueur) + "…";
    }
}
