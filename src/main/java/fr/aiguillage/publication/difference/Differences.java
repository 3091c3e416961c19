package fr.aiguillage.publication.difference;

import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.table.Modele;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Compares two rule sets. */
public final class Differences {

    private Differences() {}

    /**
     * Every change, file by file, in the order of the tables and rows of the later one. Two contents of different
     * fingerprints always differ: a file that changed in nothing that is told apart is told as a whole.
     */
    public static List<Difference> entre(JeuLu avant, JeuLu apres) {
        List<Difference> differences = new ArrayList<>();
        String guideAvant = avant.contenu().guideDu().toString();
        String guideApres = apres.contenu().guideDu().toString();
        if (!guideAvant.equals(guideApres)) {
            differences.add(new Difference(NatureDeDifference.GUIDE, Lieu.duFichier(null), guideAvant, guideApres));
        }
        Map<String, Modele> modelesAvant = Paires.par(avant.modeles(), Modele::fichier);
        Map<String, Modele> modelesApres = Paires.par(apres.modeles(), Modele::fichier);
        for (String fichier : fichiers(avant, apres)) {
            if (texte(avant, fichier).equals(texte(apres, fichier))) {
                continue;
            }
            List<Difference> dedans = fichier.equals(RulesetContent.SCENARIOS)
                    ? ScenariosCompares.entre(avant.scenarios(), apres.scenarios())
                    : modeles(modelesAvant.get(fichier), modelesApres.get(fichier));
            differences.addAll(
                    dedans.isEmpty()
                            ? List.of(new Difference(NatureDeDifference.FICHIER, Lieu.duFichier(fichier), null, null))
                            : dedans);
        }
        return differences;
    }

    private static List<Difference> modeles(Modele avant, Modele apres) {
        return avant == null || apres == null ? List.of() : ModelesCompares.entre(avant, apres);
    }

    private static TreeSet<String> fichiers(JeuLu avant, JeuLu apres) {
        TreeSet<String> fichiers = new TreeSet<>(avant.contenu().fichiers().keySet());
        fichiers.addAll(apres.contenu().fichiers().keySet());
        return fichiers;
    }

    private static String texte(JeuLu jeu, String fichier) {
        return jeu.contenu().fichiers().getOrDefault(fichier, "");
    }
}
