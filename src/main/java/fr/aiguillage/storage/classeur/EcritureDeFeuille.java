package fr.aiguillage.storage.classeur;

import fr.aiguillage.publication.classeur.Cellule;
import fr.aiguillage.publication.classeur.Cellule.Erreur;
import fr.aiguillage.publication.classeur.Cellule.Formule;
import fr.aiguillage.publication.classeur.Cellule.Jour;
import fr.aiguillage.publication.classeur.Cellule.Lien;
import fr.aiguillage.publication.classeur.Cellule.Nombre;
import fr.aiguillage.publication.classeur.Cellule.Texte;
import fr.aiguillage.publication.classeur.FeuillePresentee;
import fr.aiguillage.publication.classeur.Position;
import fr.aiguillage.publication.classeur.Presentation;
import fr.aiguillage.publication.classeur.Presentation.Choix;
import fr.aiguillage.publication.classeur.Presentation.Largeur;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet. Texts are written as texts, so that none of them is ever a formula. */
final class EcritureDeFeuille {

    private static final int RANGEES_EN_PLUS = 300;
    private static final String POLICE = "Calibri";
    private static final int CORPS = 11;
    private static final int CORPS_DU_TITRE = 14;
    private static final double HAUTEUR_DE_LIGNE = 15;
    private static final double HAUTEUR_MAXIMALE = 405;
    private static final String ENTIER = "#,##0";
    private static final String DECIMAL = "#,##0.00";
    private static final String TEXTE = "@";
    private static final String MARINE = "1F3A5F";
    private static final String BLANC = "FFFFFF";
    private static final String GRIS = "6B7280";
    private static final String BLEU = "1D4ED8";
    private static final String ROUGE_PALE = "FBD5D5";

    private final Worksheet sortie;
    private final FeuillePresentee feuille;
    private final Presentation presentation;
    private final Map<String, Worksheet> feuilles;
    private final int derniereRangee;
    private final int derniereColonne;

    EcritureDeFeuille(Worksheet sortie, FeuillePresentee feuille, Map<String, Worksheet> feuilles) {
        this.sortie = sortie;
        this.feuille = feuille;
        this.presentation = feuille.presentation();
        this.feuilles = feuilles;
        this.derniereRangee = feuille.feuille().cellules().keySet().stream()
                .mapToInt(Position::rangee)
                .max()
                .orElse(0);
        this.derniereColonne = Math.max(0, presentation.colonnes().size() - 1);
    }

    void ecrire() {
        if (presentation.cachee()) {
            sortie.setVisibilityState(VisibilityState.HIDDEN);
        }
        if (presentation.technique()) {
            sortie.hideRow(0);
        }
        for (int rang = 0; rang < presentation.colonnes().size(); rang++) {
            colonne(rang, presentation.colonnes().get(rang));
        }
        feuille.feuille().cellules().forEach(this::cellule);
        hauteurs();
        entete();
        impression();
    }

    /** High enough for the texts that are wrapped: not every spreadsheet sees to that. */
    private void hauteurs() {
        Map<Integer, Integer> lignes = new TreeMap<>();
        feuille.feuille().cellules().forEach((position, cellule) -> {
            if (position.rangee() > presentation.entete()
                    && position.colonne() < presentation.colonnes().size()
                    && cellule instanceof Texte texte) {
                int largeur = presentation.colonnes().get(position.colonne()).caracteres();
                lignes.merge(position.rangee(), lignes(texte.texte(), largeur), Math::max);
            }
        });
        lignes.forEach((rangee, nombre) -> {
            if (nombre > 1 && rangee > 1) {
                sortie.rowHeight(rangee, Math.min(HAUTEUR_MAXIMALE, nombre * HAUTEUR_DE_LIGNE));
            }
        });
    }

    private static int lignes(String texte, int largeur) {
        return texte.lines()
                .mapToInt(ligne -> 1 + Math.max(0, ligne.length() - 1) / largeur)
                .sum();
    }

    private void impression() {
        sortie.paperSize(PaperSize.A4_PAPER);
        sortie.pageOrientation("landscape");
        sortie.fitToWidth((short) 1);
        sortie.fitToHeight((short) 0);
    }

    private void colonne(int rang, Largeur largeur) {
        sortie.width(rang, largeur.caracteres());
        if (presentation.entete() >= 0) {
            sortie.style(rang)
                    .fontName(POLICE)
                    .fontSize(CORPS)
                    .format(largeur.nombre() ? ENTIER : TEXTE)
                    .set();
        }
        if (largeur.choix() != null) {
            choix(rang, largeur.choix());
        }
    }

    private void choix(int rang, Choix choix) {
        Worksheet liste = feuilles.get(choix.feuille());
        sortie.range(presentation.entete() + 1, rang, derniereRangee + RANGEES_EN_PLUS, rang)
                .validateWithList(liste.range(choix.premiere(), choix.colonne(), choix.derniere(), choix.colonne()))
                .allowBlank(true)
                .showErrorMessage(choix.seuls())
                .errorStyle(DataValidationErrorStyle.WARNING)
                .errorTitle("Valeur inconnue")
                .error("Cette valeur n’est pas dans la liste de la colonne.");
    }

    private void cellule(Position position, Cellule cellule) {
        int rangee = position.rangee();
        int colonne = position.colonne();
        if (cellule instanceof Texte texte) {
            sortie.value(rangee, colonne, Echappement.ecrire(texte.texte()));
        } else if (cellule instanceof Nombre nombre) {
            sortie.value(rangee, colonne, nombre.nombre());
        } else if (cellule instanceof Jour jour) {
            sortie.value(rangee, colonne, jour.nombre());
        } else if (cellule instanceof Formule formule) {
            sortie.value(rangee, colonne, "=" + Echappement.ecrire(formule.expression()));
        } else if (cellule instanceof Erreur erreur) {
            sortie.value(rangee, colonne, Echappement.ecrire(erreur.code()));
        } else if (cellule instanceof Lien lien) {
            String cible = "'" + lien.feuille().replace("'", "''") + "'!"
                    + lien.cible().adresse();
            sortie.hyperlink(rangee, colonne, HyperLink.internal(cible, Echappement.ecrire(lien.texte())));
        }
        style(position, cellule).set();
    }

    private StyleSetter style(Position position, Cellule cellule) {
        StyleSetter style = sortie.style(position.rangee(), position.colonne())
                .fontName(POLICE)
                .fontSize(CORPS)
                .verticalAlignment("top");
        if (presentation.signalees().contains(position)) {
            style = style.fillColor(ROUGE_PALE);
        }
        if (cellule instanceof Nombre nombre) {
            return style.format(entier(nombre.nombre()) ? ENTIER : DECIMAL);
        }
        if (cellule instanceof Lien) {
            return style.fontColor(BLEU).underlined();
        }
        boolean titre = position.rangee() == 1 && presentation.technique();
        if (titre) {
            return style.bold().fontSize(CORPS_DU_TITRE);
        }
        if (position.rangee() <= presentation.entete()) {
            return style.fontColor(GRIS);
        }
        boolean identifiant = presentation.entete() >= 0 && position.colonne() == 0;
        return identifiant
                ? style.format(TEXTE).fontColor(GRIS)
                : style.format(TEXTE).wrapText(true);
    }

    private static boolean entier(BigDecimal nombre) {
        return nombre.stripTrailingZeros().scale() <= 0;
    }

    private void entete() {
        if (presentation.entete() < 0 || presentation.colonnes().isEmpty()) {
            return;
        }
        int entete = presentation.entete();
        sortie.range(entete, 0, entete, derniereColonne)
                .style()
                .fontName(POLICE)
                .fontSize(CORPS)
                .fillColor(MARINE)
                .fontColor(BLANC)
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        sortie.freezePane(1, entete + 1);
        sortie.setAutoFilter(entete, 0, Math.max(entete, derniereRangee), derniereColonne);
    }
}
