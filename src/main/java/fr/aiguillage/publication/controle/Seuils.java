package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.analyse.Limite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A threshold is given once for an act, and measures the same thing whatever the act. */
public final class Seuils implements ControleDesTables {

    static final String DOUBLE = "SEUIL_DOUBLE";
    static final String MESURE = "SEUIL_MESURE";

    private record Cle(String acte, String seuil) {}

    @Override
    public List<Constatation> examiner(List<Modele> modeles) {
        List<Constatation> constatations = new ArrayList<>();
        Map<Cle, Limite> parActe = new HashMap<>();
        Map<String, Limite> parCode = new HashMap<>();
        for (Limite limite : Limite.lire(modeles)) {
            Limite meme = parActe.putIfAbsent(new Cle(limite.acte(), limite.seuil()), limite);
            if (meme != null) {
                constatations.add(deuxFois(fichier(modeles), meme, limite));
            }
            Limite autre = parCode.putIfAbsent(limite.seuil(), limite);
            if (autre != null && !autre.mesure().equals(limite.mesure())) {
                constatations.add(mesure(fichier(modeles), autre, limite));
            }
        }
        return constatations.stream().distinct().toList();
    }

    private static String fichier(List<Modele> modeles) {
        return modeles.stream()
                .filter(modele -> modele.table(Limite.TABLE).isPresent())
                .map(Modele::fichier)
                .findFirst()
                .orElse(null);
    }

    private static Constatation deuxFois(String fichier, Limite premiere, Limite seconde) {
        return Constatation.erreur(
                DOUBLE,
                Lieu.deLaTable(fichier, Limite.TABLE).ligne(seconde.ligne()),
                "le seuil " + seconde.seuil() + " est déjà donné pour " + seconde.acte() + " par la ligne «\u00a0"
                        + premiere.ligne() + "\u00a0».",
                "Ne le donnez qu’une fois.");
    }

    private static Constatation mesure(String fichier, Limite premiere, Limite seconde) {
        return Constatation.erreur(
                MESURE,
                Lieu.deLaTable(fichier, Limite.TABLE).ligne(seconde.ligne()),
                "le seuil " + seconde.seuil() + " mesure " + seconde.mesure() + ", et " + premiere.mesure()
                        + " dans la ligne «\u00a0" + premiere.ligne() + "\u00a0».",
                "Donnez-lui la même mesure pour tous les actes.");
    }
}
