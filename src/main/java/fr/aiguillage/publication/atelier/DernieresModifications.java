package fr.aiguillage.publication.atelier;

import fr.aiguillage.publication.Memoire;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.cycle.Depot;
import fr.aiguillage.publication.cycle.VersionPubliee;
import fr.aiguillage.publication.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells when each table was last changed. What differs between two contents is worked out once. */
public final class DernieresModifications {

    private static final int RETENUES = 1_000;

    private final Depot depot;
    private final Atelier atelier;
    private final Memoire<List<String>, Set<String>> changees = new Memoire<>(RETENUES);

    public DernieresModifications(Depot depot, Atelier atelier) {
        this.depot = depot;
        this.atelier = atelier;
    }

    /**
     * For each table, the last version up to a given one in which it is not as in the version before; a version that
     * was called off has changed nothing.
     *
     * @param numero of the given version
     * @return by the identifier of the table; the first version for a table that was never changed
     */
    public Map<String, VersionPubliee> jusqua(int numero) {
        Map<String, VersionPubliee> dernieres = new HashMap<>();
        VersionPubliee avant = null;
        for (VersionPubliee version : depot.versions()) {
            if (version.numero() <= numero && (version.annuleeLe() == null || version.numero() == numero)) {
                for (String table : changees(avant == null ? null : avant.empreinte(), version.empreinte())) {
                    dernieres.put(table, version);
                }
                avant = version;
            }
        }
        return dernieres;
    }

    /** The identifiers of the tables that a content writes otherwise than another, new ones included. */
    public Set<String> changees(RulesetContent avant, RulesetContent apres) {
        return changees.de(List.of(avant.empreinte(), apres.empreinte()), () -> comparer(tables(avant), tables(apres)));
    }

    private Set<String> changees(String avant, String apres) {
        if (apres.equals(avant)) {
            return Set.of();
        }
        return avant == null
                ? changees.de(List.of(apres), () -> comparer(Map.of(), tables(depot.contenu(apres))))
                : changees.de(
                        List.of(avant, apres),
                        () -> comparer(tables(depot.contenu(avant)), tables(depot.contenu(apres))));
    }

    private static Set<String> comparer(Map<String, Table> avant, Map<String, Table> apres) {
        return apres.entrySet().stream()
                .filter(table -> !table.getValue().equals(avant.get(table.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, Table> tables(RulesetContent contenu) {
        return atelier.modeles(contenu).stream()
                .flatMap(modele -> modele.tables().stream())
                .collect(Collectors.toMap(Table::id, Function.identity()));
    }
}
