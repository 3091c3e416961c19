package fr.aiguillage.drools;

import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_COMPILATION;
import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_MODEL;
import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_SCHEMA;

import fr.aiguillage.publication.Constatation;
import java.io.StringReader;
import java.util.List;
import org.kie.api.builder.Message;
import org.kie.dmn.api.core.DMNMessageType;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;

/**
 * What the engine says of a file that has passed the {@link BarriereDmn}: its schema, its model and its expressions.
 * Gaps and overlaps are searched elsewhere. Safe for use by several threads, one at a time.
 */
public final class ControleDuMoteur {

    private DMNValidator validateur;

    /** Everything that the engine refuses in the text of a file, or finds doubtful. */
    public synchronized List<Constatation> examiner(String fichier, String texte) {
        return validateur()
                .validateUsing(VALIDATE_SCHEMA, VALIDATE_MODEL, VALIDATE_COMPILATION)
                .theseModels(new StringReader(texte))
                .stream()
                .filter(message -> message.getLevel() != Message.Level.INFO)
                .filter(message -> message.getMessageType() != DMNMessageType.FAILED_VALIDATION)
                .map(message -> MessagesDuMoteur.constatation(fichier, message))
                .distinct()
                .toList();
    }

    /** Made when first needed, since it takes seconds. */
    private DMNValidator validateur() {
        if (validateur == null) {
            validateur = DMNValidatorFactory.newValidator(new NoClassLoader(), List.of());
        }
        return validateur;
    }
}
