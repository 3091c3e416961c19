package fr.aiguillage.publication.impact;

import fr.aiguillage.publication.table.Table.Entree;
import fr.aiguillage.publication.table.analyse.Enumeration;
import fr.aiguillage.publication.table.analyse.Grille;
import fr.aiguillage.publication.table.analyse.Region;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same table before and after. */
record DeuxVersions(VersionDeTable avant, VersionDeTable apres) {

    static final String ACTE = "acte";

    /** Whether all that answers depend on is the same: the table, the types and the thresholds. */
    boolean identiques() {
        return avant.table().equals(apres.table())
                && avant.limites().equals(apres.limites())
                && avant.modele().types().equals(apres.modele().types());
    }

    /** The input columns of either version, by what they compare, with the values of both. */
    Stream<Map.Entry<String, Enumeration>> axes() {
        Set<String> expressions = new LinkedHashSet<>(apres.expressions());
        expressions.addAll(avant.expressions());
        return expressions.stream().map(expression -> Map.entry(expression, axe(expression)));
    }

    private Enumeration axe(String expression) {
        Set<String> valeurs = new LinkedHashSet<>(avant.domaine(expression));
        valeurs.addAll(apres.domaine(expression));
        if (valeurs.isEmpty()) {
            throw new IllegalArgumentException();
        }
        String nom = Stream.of(apres, avant)
                .flatMap(version -> version.entree(expression).stream())
                .map(Grille::nom)
                .findFirst()
                .orElse(expression);
        return new Enumeration(nom, List.copyOf(valeurs));
    }

    boolean compareLActe() {
        return avant.entree(ACTE).isPresent() || apres.entree(ACTE).isPresent();
    }

    /** A region over the columns, without some acts. */
    Region sauf(Set<String> actes, Region region) {
        List<String> expressions = axes().map(Map.Entry::getKey).toList();
        List<BitSet> valeurs = new ArrayList<>(region.valeurs());
        if (compareLActe()) {
            int colonne = expressions.indexOf(ACTE);
            BitSet restantes = (BitSet) valeurs.get(colonne).clone();
            restantes.andNot(axe(ACTE).parmi(actes));
            valeurs.set(colonne, restantes);
        }
        return new Region(region.axes(), valeurs);
    }

    /** The acts for which a threshold that the table looks at has moved. */
    Set<String> actesTouches() {
        Set<String> seuils =
                axes().flatMap(axe -> AxesDeTable.seuil(axe.getKey()).stream()).collect(Collectors.toSet());
        return Stream.concat(avant.limites().stream(), apres.limites().stream())
                .filter(limite -> seuils.contains(limite.seuil()))
                .filter(limite -> !valeur(avant, limite.acte(), limite.seuil())
                        .equals(valeur(apres, limite.acte(), limite.seuil())))
                .map(limite -> limite.acte())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String valeur(VersionDeTable version, String acte, String seuil) {
        return version.limite(acte, seuil)
                .map(limite -> limite.mesure() + " " + limite.limite().stripTrailingZeros())
                .orElse("");
    }

    /** What has changed in the columns and their values, in French. */
    List<String> structure() {
        List<String> phrases = new ArrayList<>();
        comparer("colonne", colonnes(avant), colonnes(apres), phrases);
        comparer("colonne de résultat", resultats(avant), resultats(apres), phrases);
        axes().map(Map.Entry::getKey)
                .filter(expression -> avant.entree(expression).isPresent()
                        && apres.entree(expression).isPresent())
                .forEach(expression -> comparer(
                        "valeur de la colonne «\u00a0" + axe(expression).nom() + "\u00a0»",
                        avant.domaine(expression),
                        apres.domaine(expression),
                        phrases));
        if (!avant.table().politique().equals(apres.table().politique())) {
            phrases.add("politique\u00a0: " + avant.table().politique() + " → "
                    + apres.table().politique());
        }
        return List.copyOf(phrases);
    }

    private static List<String> colonnes(VersionDeTable version) {
        return version.table().entrees().stream().map(Entree::expression).toList();
    }

    private static List<String> resultats(VersionDeTable version) {
        return version.table().sorties().stream()
                .map(sortie -> sortie.nom() == null ? "(sans nom)" : sortie.nom())
                .toList();
    }

    private static void comparer(String quoi, List<String> avant, List<String> apres, List<String> phrases) {
        apres.stream().filter(nom -> !avant.contains(nom)).forEach(nom -> phrases.add(quoi + " ajoutée\u00a0: " + nom));
        avant.stream().filter(nom -> !apres.contains(nom)).forEach(nom -> phrases.add(quoi + " retirée\u00a0: " + nom));
    }
}
