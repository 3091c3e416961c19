package fr.aiguillage.publication.table.analyse;

import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.Table.Ligne;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether a demand can lead to a region, when some of its axes are answers of other tables: looks for rows of these
 * tables that agree with each other. Answers of tables that are not UNIQUE, and inputs of the service, may be anything.
 */
public final class Atteignable {

    /** A table that others read: its names, and what has to hold, by name, when each of its rows answers. */
    private record Amont(Set<String> noms, List<Map<String, Set<String>>> lignes) {}

    private final List<Amont> amonts;
    private final Coherence coherence;

    public Atteignable(List<Modele> modeles) {
        this.amonts = modeles.stream()
                .flatMap(modele -> modele.tables().stream()
                        .filter(table -> table.politique().equals("UNIQUE"))
                        .map(table -> amont(modele, table)))
                .toList();
        this.coherence = new Coherence(Limite.lire(modeles));
    }

    /** @param region over enumerations, one axis per input column of the table */
    public boolean atteint(Table table, Region region) {
        Map<String, Set<String>> contraintes = new HashMap<>();
        for (int colonne = 0; colonne < table.entrees().size(); colonne++) {
            Enumeration axe = (Enumeration) region.axes().get(colonne);
            Set<String> valeurs = new LinkedHashSet<>();
            region.valeurs().get(colonne).stream().mapToObj(axe.valeurs()::get).forEach(valeurs::add);
            contraintes.put(table.entrees().get(colonne).expression(), valeurs);
        }
        return possible(contraintes, Set.of());
    }

    private boolean possible(Map<String, Set<String>> contraintes, Set<Amont> resolus) {
        Optional<Amont> suivant = amonts.stream()
                .filter(amont -> !resolus.contains(amont) && !Collections.disjoint(amont.noms(), contraintes.keySet()))
                .findFirst();
        if (suivant.isEmpty()) {
            return coherence.possible(contraintes);
        }
        Set<Amont> plus = Collections.newSetFromMap(new IdentityHashMap<>());
        plus.addAll(resolus);
        plus.add(suivant.get());
        return suivant.get().lignes().stream()
                .anyMatch(ligne -> avec(ligne, contraintes)
                        .filter(suite -> possible(suite, plus))
                        .isPresent());
    }

    private static Optional<Map<String, Set<String>>> avec(
            Map<String, Set<String>> ligne, Map<String, Set<String>> contraintes) {
        Map<String, Set<String>> suite = new HashMap<>(contraintes);
        for (Map.Entry<String, Set<String>> exigence : ligne.entrySet()) {
            Set<String> restantes = new LinkedHashSet<>(exigence.getValue());
            restantes.retainAll(contraintes.getOrDefault(exigence.getKey(), restantes));
            if (restantes.isEmpty()) {
                return Optional.empty();
            }
            suite.put(exigence.getKey(), restantes);
        }
        return Optional.of(suite);
    }

    private static Amont amont(Modele modele, Table table) {
        Set<String> noms = IntStream.range(0, table.sorties().size())
                .boxed()
                .flatMap(sortie -> noms(table, sortie).stream())
                .collect(Collectors.toSet());
        List<Map<String, Set<String>>> lignes = Grille.de(modele, table)
                .map(grille -> IntStream.range(0, table.lignes().size())
                        .mapToObj(rang -> exigences(table, rang, grille))
                        .toList())
                .orElse(List.of());
        return new Amont(lignes.isEmpty() ? Set.of() : noms, lignes);
    }

    private static Map<String, Set<String>> exigences(Table table, int rang, Grille grille) {
        Map<String, Set<String>> exigences = new HashMap<>();
        for (int entree = 0; entree < table.entrees().size(); entree++) {
            Enumeration axe = (Enumeration) grille.axes().get(entree);
            BitSet valeurs = grille.lignes().get(rang).valeurs().get(entree);
            if (valeurs.cardinality() < axe.taille()) {
                exigences.put(table.entrees().get(entree).expression(), axe.noms(valeurs));
            }
        }
        Ligne ligne = table.lignes().get(rang);
        for (int sortie = 0; sortie < table.sorties().size(); sortie++) {
            Set<String> valeur =
                    Litteral.texte(ligne.sorties().get(sortie)).stream().collect(Collectors.toSet());
            noms(table, sortie).forEach(nom -> exigences.put(nom, valeur));
        }
        return exigences;
    }

    /** The names under which other tables read an output. */
    private static List<String> noms(Table table, int sortie) {
        String nom = table.sorties().get(sortie).nom();
        return nom == null || table.sorties().size() == 1
                ? List.of(table.nom())
                : List.of(table.nom() + "." + nom, nom);
    }
}
