package fr.aiguillage.publication.impact;

import fr.aiguillage.decision.CodeSeuil;
import fr.aiguillage.decision.Mesure;
import fr.aiguillage.decision.Position;
import fr.aiguillage.decision.ProfilContext;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.publication.table.Table.Ligne;
import fr.aiguillage.publication.table.analyse.Axe;
import fr.aiguillage.publication.table.analyse.Enumeration;
import fr.aiguillage.publication.table.analyse.Limite;
import fr.aiguillage.publication.table.analyse.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The axes along which two versions of a table are compared, for one act whose thresholds have moved: its columns, but
 * that positions give way to what is measured. With no act, the columns as they are.
 */
final class AxesDeTable {

    private static final Set<String> COMPTES = Stream.of(Acte.values())
            .filter(Acte::compteDansUnPlafond)
            .map(Acte::name)
            .collect(Collectors.toUnmodifiableSet());

    private final String acte;
    private final Map<String, Enumeration> colonnes = new LinkedHashMap<>();
    private final Map<Mesure, MesureDeTable> mesures = new EnumMap<>(Mesure.class);

    /** @param acte {@code null} for the columns as they are */
    AxesDeTable(DeuxVersions versions, String acte) {
        this.acte = acte;
        versions.axes()
                .filter(colonne -> acte == null
                        || !colonne.getKey().equals(DeuxVersions.ACTE)
                                && seuil(colonne.getKey()).isEmpty())
                .forEach(colonne -> colonnes.put(colonne.getKey(), colonne.getValue()));
        if (acte != null) {
            limites(versions).forEach((mesure, limites) -> mesures.put(mesure, MesureDeTable.de(mesure, limites)));
        }
    }

    private Map<Mesure, Set<BigDecimal>> limites(DeuxVersions versions) {
        Map<Mesure, Set<BigDecimal>> limites = new EnumMap<>(Mesure.class);
        versions.axes()
                .flatMap(colonne -> seuil(colonne.getKey()).stream())
                .flatMap(seuil -> Stream.of(versions.avant(), versions.apres())
                        .flatMap(version -> version.limite(acte, seuil).stream()))
                .forEach(limite -> limites.computeIfAbsent(Mesure.valueOf(limite.mesure()), mesure -> new TreeSet<>())
                        .add(limite.limite()));
        return limites;
    }

    /** The threshold whose position an input gives. */
    static Optional<String> seuil(String expression) {
        return ProfilContext.POSITIONS.entrySet().stream()
                .filter(position -> position.getValue().equals(expression))
                .map(Map.Entry::getKey)
                .map(CodeSeuil::name)
                .findFirst();
    }

    List<Axe> axes() {
        return Stream.<Axe>concat(colonnes.values().stream(), mesures.values().stream())
                .toList();
    }

    /** What demands can be: an amount that is known is known to the totals of its act too. */
    Region possible(Region region) {
        int montant = rang(Mesure.MONTANT);
        if (montant < 0
                || acte == null
                || !COMPTES.contains(acte)
                || !mesures.get(Mesure.MONTANT).connue(region.valeurs().get(montant))) {
            return region;
        }
        List<BitSet> valeurs = new ArrayList<>(region.valeurs());
        Stream.of(Mesure.CUMUL_ANNEE_GLISSANTE, Mesure.CUMUL_ANNEE_CIVILE)
                .filter(mesures::containsKey)
                .forEach(cumul -> valeurs.set(rang(cumul), mesures.get(cumul).siConnue(valeurs.get(rang(cumul)))));
        return new Region(region.axes(), valeurs);
    }

    private int rang(Mesure mesure) {
        int rang = List.copyOf(mesures.keySet()).indexOf(mesure);
        return rang < 0 ? rang : colonnes.size() + rang;
    }

    /** @param autres the acts that a region over the columns as they are is not about */
    Zone zone(Region region, Set<String> autres) {
        return (valeurs, mesurees) -> pour(valeurs.get(DeuxVersions.ACTE), autres)
                && dansLesColonnes(region, valeurs)
                && dansLesMesures(region, mesurees);
    }

    private boolean pour(String demande, Set<String> autres) {
        return acte == null ? !autres.contains(demande) : acte.equals(demande);
    }

    private boolean dansLesColonnes(Region region, Map<String, String> valeurs) {
        List<String> expressions = List.copyOf(colonnes.keySet());
        return IntStream.range(0, expressions.size()).allMatch(rang -> {
            String expression = expressions.get(rang);
            int valeur = colonnes.get(expression).valeurs().indexOf(valeurs.get(expression));
            return valeur >= 0 && region.valeurs().get(rang).get(valeur);
        });
    }

    private boolean dansLesMesures(Region region, Map<Mesure, BigDecimal> mesurees) {
        return mesures.entrySet().stream()
                .allMatch(axe ->
                        axe.getValue().contient(region.valeurs().get(rang(axe.getKey())), mesurees.get(axe.getKey())));
    }

    /** What each row of a version covers; a row for other acts covers nothing. */
    List<LigneDeTable> lignes(VersionDeTable version) {
        List<LigneDeTable> lignes = new ArrayList<>();
        for (int rang = 0; rang < version.table().lignes().size(); rang++) {
            Ligne ligne = version.table().lignes().get(rang);
            lignes.add(new LigneDeTable(region(version, ligne), version.reponse(ligne), version.ordre(rang)));
        }
        return lignes;
    }

    private Region region(VersionDeTable version, Ligne ligne) {
        List<BitSet> valeurs = new ArrayList<>();
        colonnes.forEach(
                (expression, axe) -> valeurs.add(axe.parmi(version.acceptees(ligne, expression, axe.valeurs()))));
        Map<Mesure, BitSet> mesurees = new EnumMap<>(Mesure.class);
        mesures.forEach((mesure, axe) -> mesurees.put(mesure, axe.domaine()));
        boolean possible = acte == null || positions(version, ligne, mesurees);
        valeurs.addAll(mesurees.values());
        Region region = new Region(axes(), valeurs);
        return possible
                ? region
                : new Region(axes(), valeurs.stream().map(rangs -> new BitSet()).toList());
    }

    /** Narrows the measures down to the positions of a row; {@code false} when it is not for this act. */
    private boolean positions(VersionDeTable version, Ligne ligne, Map<Mesure, BitSet> mesurees) {
        boolean possible = version.entree(DeuxVersions.ACTE).isEmpty()
                || version.acceptees(ligne, DeuxVersions.ACTE, List.of(acte)).contains(acte);
        for (String expression : version.expressions()) {
            Optional<String> seuil = seuil(expression);
            if (seuil.isPresent()) {
                Set<String> positions = version.acceptees(ligne, expression, version.domaine(expression));
                Optional<Limite> limite = version.limite(acte, seuil.get());
                limite.ifPresent(connue -> restreindre(mesurees, connue, positions));
                possible &= limite.isPresent() || positions.contains(Position.EN_DECA.name());
            }
        }
        return possible;
    }

    private void restreindre(Map<Mesure, BitSet> mesurees, Limite limite, Set<String> positions) {
        Mesure mesure = Mesure.valueOf(limite.mesure());
        mesurees.get(mesure).and(mesures.get(mesure).ou(limite.limite(), positions));
    }
}
