package fr.aiguillage.storage.fichier;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.RulesetRefuseException;
import java.util.List;

/** Why an archive is refused. */
final class RefusArchive {

    private RefusArchive() {}

    /** @param entree {@code null} for the archive as a whole */
    static Constatation constatation(String entree, String message, String remede) {
        return Constatation.erreur(
                "ARCHIVE", Lieu.duFichier(entree == null ? null : Absence.extrait(entree)), message, remede);
    }

    static RulesetRefuseException refus(String entree, String message, String remede) {
        return de(List.of(constatation(entree, message, remede)));
    }

    static RulesetRefuseException de(List<Constatation> constatations) {
        return new RulesetRefuseException(constatations);
    }
}
