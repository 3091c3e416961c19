package fr.aiguillage.publication;

import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Ligne;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Broken variants of the shipped tables, always the same ones. */
final class Mutants {

    /** What was done to a file. */
    enum Genre {
        VALEUR_CHANGEE,
        VALEUR_INCONNUE,
        CELLULE_VIDEE,
        GUILLEMETS_RETIRES,
        NOMBRE_CHANGE,
        NOMBRE_ESPACE,
        TIRET,
        VALEUR_AJOUTEE,
        VALEUR_RETIREE,
        NOT_AJOUTE,
        LIGNE_SUPPRIMEE,
        LIGNE_DOUBLEE,
        CONDITIONS_ECHANGEES,
        RESULTATS_ECHANGES,
        ANNOTATIONS_RETIREES,
        CERTITUDE_FAUSSE,
        SOURCE_RETIREE,
        COLONNE_RETIREE,
        TYPE_CHANGE,
        VALEUR_DU_TYPE,
        POLITIQUE,
        NOM_CHANGE,
        XML_TRONQUE,
        BALISE_RENOMMEE,
        ATTRIBUT_RETIRE,
        ESPACE_DE_NOMS,
        OCTET_RETOURNE,
        REMARQUE,
        DESCRIPTION,
        DIAGRAMME
    }

    /**
     * A file with one piece of text replaced.
     *
     * @param ou what was touched, for who looks for a survivor
     */
    record Mutant(Genre genre, String fichier, int debut, int fin, String apres, String ou) {

        String texte() {
            String texte = Livraison.CONTENU.fichier(fichier);
            return texte.substring(0, debut) + apres + texte.substring(fin);
        }
    }

    /** @param rang of the cell in its row, inputs first */
    private record Cellule(String fichier, Table table, Ligne ligne, int rang, String texte, List<String> valeurs) {

        boolean entree() {
            return rang < table.entrees().size();
        }

        boolean enumeree() {
            return !valeurs.isEmpty() && texte.contains("\"");
        }
    }

    private static final int PAR_GENRE = 42;
    private static final int COMMENTAIRES = 10;
    private static final Pattern LITTERAL = Pattern.compile("\"[^\"]*\"");
    private static final Pattern TEXTE = Pattern.compile("(?s)<text>(.*?)</text>|<text ?/>");

    private final Random hasard = new Random(20261124);
    private final List<Mutant> mutants = new ArrayList<>();
    private final List<Cellule> cellules = Livraison.MODELES.stream()
            .flatMap(modele -> modele.tables().stream().flatMap(table -> cellules(modele, table)))
            .toList();

    private Mutants() {}

    static List<Mutant> tous() {
        Mutants tous = new Mutants();
        tous.desCellules();
        tous.desLignes();
        tous.desColonnes();
        tous.duTexte();
        tous.desCommentaires();
        return tous.mutants;
    }

    private void desCellules() {
        cellules(Genre.VALEUR_CHANGEE, cellule -> cellule.enumeree() ? uneAutre(cellule) : null);
        cellules(Genre.VALEUR_INCONNUE, c -> c.enumeree() ? changerUnLitteral(c.texte(), l -> "\"INEDIT\"") : null);
        cellules(Genre.CELLULE_VIDEE, c -> "");
        cellules(
                Genre.GUILLEMETS_RETIRES,
                c -> c.texte().contains("\"") ? changerUnLitteral(c.texte(), l -> l.replace("\"", "")) : null);
        cellules(Genre.NOMBRE_CHANGE, c -> nombre(c) ? c.texte() + "7" : null);
        cellules(
                Genre.NOMBRE_ESPACE,
                c -> nombre(c) ? c.texte().charAt(0) + " " + c.texte().substring(1) : null);
        cellules(Genre.TIRET, c -> c.texte().equals("-") ? null : "-");
        cellules(Genre.VALEUR_AJOUTEE, c -> c.enumeree() ? c.texte() + ", " + valeur(c) : null);
        cellules(
                Genre.VALEUR_RETIREE,
                c -> c.texte().contains("\", \"") ? c.texte().replaceFirst(", \"[^\"]*\"", "") : null);
        cellules(Genre.NOT_AJOUTE, c -> c.enumeree() ? "not(" + c.texte() + ")" : null);
    }

    private void desLignes() {
        morceaux(Genre.LIGNE_SUPPRIMEE, "(?s)\\s*<rule id=.*?</rule>", ligne -> "");
        morceaux(
                Genre.LIGNE_DOUBLEE,
                "(?s)\\s*<rule id=.*?</rule>",
                ligne -> ligne.group() + ligne.group().replaceAll(" id=\"", " id=\"double-"));
        morceaux(
                Genre.CONDITIONS_ECHANGEES,
                "(?s)(<rule id=[^>]*>)((?:\\s*<inputEntry.*?</inputEntry>)+)((?:(?!</decisionTable>).)*?<rule id=[^>]*>)"
                        + "((?:\\s*<inputEntry.*?</inputEntry>)+)",
                m -> m.group(1) + m.group(4) + m.group(3) + m.group(2));
        morceaux(
                Genre.RESULTATS_ECHANGES,
                "(?s)((?:\\s*<outputEntry.*?</outputEntry>)+)((?:(?!</decisionTable>).)*?</inputEntry>)"
                        + "((?:\\s*<outputEntry.*?</outputEntry>)+)",
                m -> m.group(3) + m.group(2) + m.group(1));
        morceaux(Genre.ANNOTATIONS_RETIREES, "(?s)(\\s*<annotationEntry>.*?</annotationEntry>)+", m -> "");
        morceaux(
                Genre.CERTITUDE_FAUSSE,
                "(?s)(<annotationEntry>\\s*<text>)(GUIDE|HORS_GUIDE|LECTURE)(</text>)",
                m -> m.group(1) + "PEUT_ETRE" + m.group(3));
        morceaux(
                Genre.SOURCE_RETIREE,
                "(?s)(</outputEntry>\\s*<annotationEntry>\\s*)<text>[^<]*</text>",
                m -> m.group(1) + "<text></text>");
    }

    private void desColonnes() {
        morceaux(Genre.COLONNE_RETIREE, "(?s)\\s*<input id=.*?</input>|\\s*<output id=[^>]*/>", m -> "");
        morceaux(
                Genre.TYPE_CHANGE,
                "(<(?:inputExpression|output) [^>]*typeRef=\")([^\"]*)",
                m -> m.group(1) + (m.group(2).equals("OuiNon") ? "Acte" : "OuiNon"));
        morceaux(Genre.VALEUR_DU_TYPE, "(<text>\"[A-Z_]+\", )\"[A-Z_]+\"", m -> m.group(1) + "\"INEDIT\"");
        morceaux(
                Genre.POLITIQUE,
                "hitPolicy=\"([A-Z]*)\"",
                m -> "hitPolicy=\"" + (m.group(1).equals("UNIQUE") ? "FIRST" : "UNIQUE") + "\"");
        morceaux(
                Genre.NOM_CHANGE,
                "(<(?:decision|output|variable|inputData) [^>]*name=\")([^\"]*)",
                m -> m.group(1) + m.group(2) + "s");
    }

    private void duTexte() {
        morceaux(Genre.BALISE_RENOMMEE, "<([a-zA-Z]+)(?=[ >])", m -> "<" + m.group(1) + "s");
        morceaux(Genre.ATTRIBUT_RETIRE, " (?:id|name|typeRef|hitPolicy|href|label)=\"[^\"]*\"", m -> "");
        morceaux(Genre.ESPACE_DE_NOMS, "https?://[a-z.]+/", m -> m.group().replaceFirst("//.", "//x"));
        for (int i = 0; i < PAR_GENRE; i++) {
            String fichier = RulesetContent.TABLES.get(i % RulesetContent.TABLES.size());
            String texte = Livraison.CONTENU.fichier(fichier);
            int ou = hasard.nextInt(texte.length());
            mutants.add(new Mutant(Genre.XML_TRONQUE, fichier, ou, texte.length(), "", "à " + ou));
        }
        morceaux(
                Genre.OCTET_RETOURNE,
                "[!-~]",
                m -> String.valueOf((char) (m.group().charAt(0) ^ 1)));
    }

    private void desCommentaires() {
        morceaux(
                COMMENTAIRES,
                Genre.REMARQUE,
                "(?s)(</annotationEntry>\\s*<annotationEntry>\\s*<text>[^<]*</text>\\s*</annotationEntry>\\s*"
                        + "<annotationEntry>\\s*<text>)[^<]*(</text>)",
                m -> m.group(1) + "Autre remarque." + m.group(2));
        morceaux(COMMENTAIRES, Genre.DESCRIPTION, "(<description>)[^<]*", m -> m.group(1) + "Autre description.");
        morceaux(COMMENTAIRES, Genre.DIAGRAMME, "(<dc:Bounds [^>]*x=\")[^\"]*", m -> m.group(1) + "12");
    }

    private static Stream<Cellule> cellules(Modele modele, Table table) {
        List<String> types = Stream.concat(
                        table.entrees().stream().map(Table.Entree::type),
                        table.sorties().stream().map(Table.Sortie::type))
                .toList();
        return table.lignes().stream().flatMap(ligne -> {
            List<String> textes = Stream.concat(ligne.entrees().stream(), ligne.sorties().stream())
                    .toList();
            return Stream.iterate(0, rang -> rang < textes.size(), rang -> rang + 1)
                    .map(rang -> new Cellule(
                            modele.fichier(), table, ligne, rang, textes.get(rang), modele.valeurs(types.get(rang))));
        });
    }

    private static boolean nombre(Cellule cellule) {
        return cellule.texte().matches("[0-9]{2,}");
    }

    private String valeur(Cellule cellule) {
        return '"' + cellule.valeurs().get(hasard.nextInt(cellule.valeurs().size())) + '"';
    }

    private String uneAutre(Cellule cellule) {
        return changerUnLitteral(cellule.texte(), avant -> valeur(cellule));
    }

    private String changerUnLitteral(String texte, Function<String, String> changement) {
        List<MatchResult> litteraux = LITTERAL.matcher(texte).results().toList();
        MatchResult choisi = litteraux.get(hasard.nextInt(litteraux.size()));
        return remplacer(texte, choisi, changement.apply(choisi.group()));
    }

    /** @param changement {@code null} for a cell that it does not apply to */
    private void cellules(Genre genre, Function<Cellule, String> changement) {
        List<Cellule> melangees = new ArrayList<>(cellules);
        Collections.shuffle(melangees, hasard);
        int notes = 0;
        for (Cellule cellule : melangees) {
            String apres = notes < PAR_GENRE ? changement.apply(cellule) : null;
            if (apres != null && !apres.equals(cellule.texte())) {
                mutants.add(mutant(genre, cellule, apres));
                notes++;
            }
        }
    }

    private static Mutant mutant(Genre genre, Cellule cellule, String apres) {
        String texte = Livraison.CONTENU.fichier(cellule.fichier());
        Matcher textes = TEXTE.matcher(texte);
        int debut = texte.indexOf("<rule id=\"" + cellule.ligne().id() + "\"");
        for (int rang = 0; rang <= cellule.rang(); rang++) {
            if (!textes.find(rang == 0 ? debut : textes.end())) {
                throw new IllegalStateException(cellule.toString());
            }
        }
        String ou = cellule.table().nom() + " " + cellule.ligne() + " cellule " + cellule.rang() + " → " + apres;
        String ecrit = "<text>" + apres.replace("<", "&lt;") + "</text>";
        return new Mutant(genre, cellule.fichier(), textes.start(), textes.end(), ecrit, ou);
    }

    private void morceaux(Genre genre, String regex, Function<MatchResult, String> changement) {
        morceaux(PAR_GENRE, genre, regex, changement);
    }

    private void morceaux(int combien, Genre genre, String regex, Function<MatchResult, String> changement) {
        List<Mutant> candidats = new ArrayList<>();
        for (String fichier : RulesetContent.TABLES) {
            String texte = Livraison.CONTENU.fichier(fichier);
            List<MatchResult> morceaux = new ArrayList<>(
                    Pattern.compile(regex).matcher(texte).results().toList());
            Collections.shuffle(morceaux, hasard);
            morceaux.stream().limit(combien).forEach(morceau -> {
                String apres = changement.apply(morceau);
                if (!apres.equals(morceau.group())) {
                    candidats.add(new Mutant(
                            genre,
                            fichier,
                            morceau.start(),
                            morceau.end(),
                            apres,
                            "à " + morceau.start() + "\u00a0: " + morceau.group()));
                }
            });
        }
        Collections.shuffle(candidats, hasard);
        mutants.addAll(candidats.subList(0, Math.min(combien, candidats.size())));
    }

    private static String remplacer(String texte, MatchResult morceau, String apres) {
        return texte.substring(0, morceau.start()) + apres + texte.substring(morceau.end());
    }
}
