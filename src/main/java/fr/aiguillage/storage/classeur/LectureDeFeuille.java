package fr.aiguillage.storage.classeur;

import fr.aiguillage.publication.classeur.Cellule;
import fr.aiguillage.publication.classeur.Feuille;
import fr.aiguillage.publication.classeur.Position;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of sheets, and counts them from one sheet to the next. */
final class LectureDeFeuille {

    private static final int CELLULES_MAXIMALES = 200_000;
    private static final int RANGEES_MAXIMALES = 1 << 20;
    private static final int COLONNES_MAXIMALES = 1 << 14;
    private static final int FUSIONS_MAXIMALES = 1_000;
    private static final Pattern ADRESSE = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");
    private static final Pattern PLAGE = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}:[A-Z]{1,3}[1-9]\\d{0,6}");
    private static final Pattern NOMBRE = Pattern.compile("[-+]?[\\d.]{1,40}([eE][-+]?\\d{1,3})?");
    private static final int LETTRES = 26;

    /** What a double holds exactly: the rest is an artefact of how the spreadsheet writes it. */
    private static final MathContext PRECISION = new MathContext(15);

    private final Chaines chaines;
    private final Styles styles;
    private int lues;

    LectureDeFeuille(Chaines chaines, Styles styles) {
        this.chaines = chaines;
        this.styles = styles;
    }

    Feuille lire(String nom, Xml xml) {
        SortedMap<Position, Cellule> cellules = new TreeMap<>();
        List<String> fusions = new ArrayList<>();
        Position courante = new Position(-1, -1);
        while (xml.element()) {
            if (xml.est("row")) {
                courante = new Position(rangee(xml.attribut("r"), courante), -1);
            } else if (xml.est("c")) {
                courante = position(xml.attribut("r"), courante);
                Position ici = courante;
                cellule(xml).ifPresent(cellule -> cellules.put(ici, compter(cellule)));
            } else if (xml.est("mergeCell")) {
                fusions.add(plage(xml.attribut("ref"), fusions.size()));
            }
        }
        return new Feuille(nom, cellules, fusions);
    }

    private Cellule compter(Cellule cellule) {
        if (++lues > CELLULES_MAXIMALES) {
            throw RefusClasseur.trop("a plus de 200\u00a0000 cellules");
        }
        return cellule;
    }

    private static String plage(String plage, int deja) {
        if (plage == null || !PLAGE.matcher(plage).matches() || deja >= FUSIONS_MAXIMALES) {
            throw RefusClasseur.abime();
        }
        return plage;
    }

    private static int rangee(String numero, Position precedente) {
        try {
            int rangee = numero == null ? precedente.rangee() + 1 : Integer.parseInt(numero) - 1;
            if (rangee >= 0 && rangee < RANGEES_MAXIMALES) {
                return rangee;
            }
            throw RefusClasseur.abime();
        } catch (NumberFormatException e) {
            throw RefusClasseur.abime();
        }
    }

    private static Position position(String adresse, Position precedente) {
        if (adresse == null) {
            return dans(precedente.rangee(), precedente.colonne() + 1);
        }
        Matcher lue = ADRESSE.matcher(adresse);
        if (!lue.matches()) {
            throw RefusClasseur.abime();
        }
        int colonne = lue.group(1).chars().reduce(0, (debut, lettre) -> debut * LETTRES + lettre - 'A' + 1) - 1;
        return dans(Integer.parseInt(lue.group(2)) - 1, colonne);
    }

    private static Position dans(int rangee, int colonne) {
        if (rangee < 0 || rangee >= RANGEES_MAXIMALES || colonne >= COLONNES_MAXIMALES) {
            throw RefusClasseur.abime();
        }
        return new Position(rangee, colonne);
    }

    private Optional<Cellule> cellule(Xml xml) {
        String type = Optional.ofNullable(xml.attribut("t")).orElse("n");
        String style = xml.attribut("s");
        String valeur = null;
        String formule = null;
        while (xml.elementDans("c")) {
            if (xml.est("v")) {
                valeur = xml.texte();
            } else if (xml.est("f")) {
                formule = xml.texte();
            } else if (xml.est("is")) {
                valeur = Chaines.riche(xml, "is");
            }
        }
        if (formule != null) {
            return Optional.of(new Cellule.Formule(formule));
        }
        return valeur == null || valeur.isEmpty() ? Optional.empty() : valeur(type, style, valeur);
    }

    private Optional<Cellule> valeur(String type, String style, String valeur) {
        return switch (type) {
            case "s" -> texte(chaines.texte(valeur));
            case "inlineStr" -> texte(valeur);
            case "str" -> texte(Echappement.lire(valeur));
            case "b" -> texte(valeur.equals("1") ? "VRAI" : "FAUX");
            case "e" -> Optional.of(new Cellule.Erreur(valeur));
            case "d" -> Optional.of(new Cellule.Jour(BigDecimal.ZERO));
            default -> Optional.of(nombre(style, valeur.strip()));
        };
    }

    private static Optional<Cellule> texte(String texte) {
        return texte.isEmpty() ? Optional.empty() : Optional.of(Cellule.texte(texte));
    }

    private Cellule nombre(String style, String valeur) {
        if (!NOMBRE.matcher(valeur).matches()) {
            throw RefusClasseur.abime();
        }
        try {
            BigDecimal lu = BigDecimal.valueOf(Double.parseDouble(valeur))
                    .round(PRECISION)
                    .stripTrailingZeros();
            BigDecimal nombre = lu.scale() < 0 ? lu.setScale(0) : lu;
            return styles.date(style) ? new Cellule.Jour(nombre) : new Cellule.Nombre(nombre);
        } catch (NumberFormatException e) {
            throw RefusClasseur.abime();
        }
    }
}
