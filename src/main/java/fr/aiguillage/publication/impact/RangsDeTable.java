package fr.aiguillage.publication.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds which rows of two versions are the same, in the same order, and ranks the others among them. */
final class RangsDeTable {

    /**
     * A row of one version, or of both.
     *
     * @param rang even for a row of one version, between the odd ranks of the rows of both; 0 when there is no order
     */
    record Rangee(LigneDeTable ligne, boolean avant, boolean apres, int rang) {
        boolean commune() {
            return avant && apres;
        }
    }

    private RangsDeTable() {}

    /** The rows of which depends whether the answers differ. */
    static List<Rangee> ranger(List<LigneDeTable> avant, List<LigneDeTable> apres) {
        List<LigneDeTable> anciennes = triees(avant);
        List<LigneDeTable> nouvelles = triees(apres);
        boolean ordonnees = ordonnees(anciennes) || ordonnees(nouvelles);
        List<int[]> paires = ordonnees ? suite(anciennes, nouvelles) : paires(anciennes, nouvelles);
        List<Rangee> rangees = new ArrayList<>();
        ajouter(anciennes, paires, 0, ordonnees, rangees);
        ajouter(nouvelles, paires, 1, ordonnees, rangees);
        if (ordonnees) {
            depassees(anciennes, paires, rangees);
        }
        return List.copyOf(rangees);
    }

    private static boolean ordonnees(List<LigneDeTable> lignes) {
        return lignes.stream().anyMatch(ligne -> ligne.ordre() != null);
    }

    private static List<LigneDeTable> triees(List<LigneDeTable> lignes) {
        return lignes.stream()
                .filter(ligne -> !ligne.region().vide())
                .sorted(Comparator.comparing(LigneDeTable::ordre, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** Pairs the same rows, wherever they stand. */
    private static List<int[]> paires(List<LigneDeTable> anciennes, List<LigneDeTable> nouvelles) {
        List<int[]> paires = new ArrayList<>();
        Set<Integer> prises = new HashSet<>();
        for (int ancienne = 0; ancienne < anciennes.size(); ancienne++) {
            for (int nouvelle = 0; nouvelle < nouvelles.size(); nouvelle++) {
                if (memes(anciennes.get(ancienne), nouvelles.get(nouvelle)) && prises.add(nouvelle)) {
                    paires.add(new int[] {ancienne, nouvelle});
                    break;
                }
            }
        }
        return paires;
    }

    private static boolean memes(LigneDeTable une, LigneDeTable autre) {
        return une.cle().equals(autre.cle());
    }

    /** The longest common subsequence. */
    private static List<int[]> suite(List<LigneDeTable> anciennes, List<LigneDeTable> nouvelles) {
        int[][] longueurs = new int[anciennes.size() + 1][nouvelles.size() + 1];
        for (int i = anciennes.size() - 1; i >= 0; i--) {
            for (int j = nouvelles.size() - 1; j >= 0; j--) {
                longueurs[i][j] = memes(anciennes.get(i), nouvelles.get(j))
                        ? 1 + longueurs[i + 1][j + 1]
                        : Math.max(longueurs[i + 1][j], longueurs[i][j + 1]);
            }
        }
        List<int[]> paires = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < anciennes.size() && j < nouvelles.size()) {
            if (memes(anciennes.get(i), nouvelles.get(j))) {
                paires.add(new int[] {i++, j++});
            } else if (longueurs[i + 1][j] >= longueurs[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return paires;
    }

    private static void ajouter(
            List<LigneDeTable> lignes, List<int[]> paires, int version, boolean ordonnees, List<Rangee> rangees) {
        for (int place = 0; place < lignes.size(); place++) {
            int ici = place;
            if (paires.stream().noneMatch(paire -> paire[version] == ici)) {
                int devant = (int)
                        paires.stream().filter(paire -> paire[version] < ici).count();
                rangees.add(new Rangee(lignes.get(ici), version == 0, version == 1, ordonnees ? 2 * devant : 0));
            }
        }
    }

    /** Adds the rows of both versions that the same answer of other rows may stand before and after. */
    private static void depassees(List<LigneDeTable> anciennes, List<int[]> paires, List<Rangee> rangees) {
        List<Rangee> changees = List.copyOf(rangees);
        for (int paire = 0; paire < paires.size(); paire++) {
            int rang = 2 * paire + 1;
            if (changees.stream().anyMatch(changee -> depasse(changee, rang, changees))) {
                rangees.add(new Rangee(anciennes.get(paires.get(paire)[0]), true, true, rang));
            }
        }
    }

    private static boolean depasse(Rangee changee, int rang, List<Rangee> changees) {
        String texte = changee.ligne().reponse().texte();
        return changee.rang() < rang
                && changees.stream()
                        .anyMatch(autre -> autre.rang() > rang
                                && autre.ligne().reponse().texte().equals(texte));
    }
}
