package fr.aiguillage.storage.classeur;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.RulesetRefuseException;
import java.util.List;

/** Why a file is not taken for a workbook. */
final class RefusClasseur {

    private static final String EXPORTER = "Repartez d’un classeur exporté par Aiguillage.";

    private RefusClasseur() {}

    static RulesetRefuseException de(String message, String remede) {
        return new RulesetRefuseException(
                List.of(Constatation.erreur("CLASSEUR", Lieu.duFichier(null), message, remede)));
    }

    static RulesetRefuseException trop(String quoi) {
        return de("le classeur " + quoi + ".", EXPORTER);
    }

    static RulesetRefuseException abime() {
        return de("le classeur est abîmé\u00a0: une de ses parties ne se lit pas.", EXPORTER);
    }
}
