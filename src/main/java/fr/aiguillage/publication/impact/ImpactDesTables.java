package fr.aiguillage.publication.impact;

import fr.aiguillage.publication.impact.ChangementDeTable.Nature;
import fr.aiguillage.publication.impact.ReponsesDeTable.Ecart;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.publication.table.analyse.Limite;
import fr.aiguillage.publication.table.analyse.Partition;
import fr.aiguillage.publication.table.analyse.Partition.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a change does to the answers of each table: all of it, and nothing else. */
public final class ImpactDesTables {

    private ImpactDesTables() {}

    /**
     * The tables that have changed, or whose answers have because a threshold moved, in their order.
     *
     * @param avant every file of tables of a content
     * @param apres every file of tables of the other
     */
    public static List<ChangementDeTable> comparer(List<Modele> avant, List<Modele> apres) {
        Map<String, VersionDeTable> anciennes = versions(avant);
        Map<String, VersionDeTable> nouvelles = versions(apres);
        List<ChangementDeTable> changements = new ArrayList<>();
        nouvelles.forEach((cle, nouvelle) -> changements.addAll(
                anciennes.containsKey(cle)
                        ? comparer(new DeuxVersions(anciennes.get(cle), nouvelle))
                        : List.of(changement(nouvelle, Nature.AJOUTEE))));
        anciennes.forEach((cle, ancienne) -> {
            if (!nouvelles.containsKey(cle)) {
                changements.add(changement(ancienne, Nature.SUPPRIMEE));
            }
        });
        return List.copyOf(changements);
    }

    private static Map<String, VersionDeTable> versions(List<Modele> modeles) {
        List<Limite> limites = Limite.lire(modeles);
        Map<String, VersionDeTable> versions = new LinkedHashMap<>();
        for (Modele modele : modeles) {
            for (Table table : modele.tables()) {
                versions.put(modele.fichier() + "#" + table.id(), new VersionDeTable(modele, table, limites));
            }
        }
        return versions;
    }

    private static ChangementDeTable changement(VersionDeTable version, Nature nature) {
        return new ChangementDeTable(version.modele().fichier(), version.table().nom(), nature, List.of(), List.of());
    }

    private static List<ChangementDeTable> comparer(DeuxVersions versions) {
        if (versions.identiques()) {
            return List.of();
        }
        try {
            List<RegionChangee> regions = regions(versions);
            List<String> structure = versions.structure();
            boolean identique = versions.avant().table().equals(versions.apres().table()) && structure.isEmpty();
            if (regions.isEmpty() && identique) {
                return List.of();
            }
            return List.of(new ChangementDeTable(
                    versions.apres().modele().fichier(),
                    versions.apres().table().nom(),
                    regions.isEmpty() ? Nature.SANS_EFFET : Nature.REPONSES,
                    structure,
                    regions));
        } catch (IllegalArgumentException illisible) {
            return List.of(changement(versions.apres(), Nature.INCOMPARABLE));
        }
    }

    private static List<RegionChangee> regions(DeuxVersions versions) {
        Set<String> touches = versions.actesTouches();
        AxesDeTable colonnes = new AxesDeTable(versions, null);
        Stream<RegionChangee> autres = ecarts(versions, colonnes)
                .map(part -> new Part<>(versions.sauf(touches, part.region()), part.lecture()))
                .filter(part -> !part.region().vide())
                .map(part -> region(autres(versions, touches), part, colonnes.zone(part.region(), touches)));
        return Stream.concat(autres, touches.stream().flatMap(acte -> regions(versions, acte)))
                .toList();
    }

    private static Stream<RegionChangee> regions(DeuxVersions versions, String acte) {
        AxesDeTable axes = new AxesDeTable(versions, acte);
        return ecarts(versions, axes).map(part -> region("Acte = " + acte, part, axes.zone(part.region(), Set.of())));
    }

    private static Stream<Part<Ecart>> ecarts(DeuxVersions versions, AxesDeTable axes) {
        List<Part<Ecart>> possibles =
                ReponsesDeTable.ecarts(axes.axes(), axes.lignes(versions.avant()), axes.lignes(versions.apres()))
                        .stream()
                        .map(part -> new Part<>(axes.possible(part.region()), part.lecture()))
                        .filter(part -> !part.region().vide())
                        .toList();
        return Partition.reunir(axes.axes(), possibles).stream();
    }

    private static String autres(DeuxVersions versions, Set<String> touches) {
        return touches.isEmpty() || versions.compareLActe() ? "" : "Acte sauf " + String.join(", ", touches);
    }

    private static RegionChangee region(String prefixe, Part<Ecart> part, Zone zone) {
        String ou = part.region().entiere() && !prefixe.isEmpty()
                ? prefixe
                : prefixe + (prefixe.isEmpty() ? "" : ", ") + part.region().phrase();
        return new RegionChangee(ou, part.lecture().avant(), part.lecture().apres(), zone);
    }
}
