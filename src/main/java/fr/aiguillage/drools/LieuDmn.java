package fr.aiguillage.drools;

import fr.aiguillage.publication.Lieu;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.model.api.DMNElement;
import org.kie.dmn.model.api.DMNModelInstrumentedBase;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.InputClause;
import org.kie.dmn.model.api.NamedElement;
import org.kie.dmn.model.api.OutputClause;

/** Where a message of the engine stands, in the words of who edits the file. */
final class LieuDmn {

    /** How the engine names an input column, from 1. */
    private static final Pattern COLONNE = Pattern.compile("(?:input clause|^DMN: Column) #(\\d+)");

    private LieuDmn() {}

    static Lieu de(String fichier, DMNMessage message) {
        if (!(message.getSourceReference() instanceof DMNModelInstrumentedBase element)) {
            return Lieu.duFichier(fichier);
        }
        Lieu lieu = de(fichier, element);
        return element instanceof DecisionTable table ? lieu.colonne(colonne(table, message.getText())) : lieu;
    }

    private static String colonne(DecisionTable table, String message) {
        Matcher numero = COLONNE.matcher(message);
        return numero.find()
                ? table.getInput().get(Integer.parseInt(numero.group(1)) - 1).getLabel()
                : null;
    }

    private static Lieu de(String fichier, DMNModelInstrumentedBase element) {
        Lieu lieu = Lieu.duFichier(fichier);
        DMNModelInstrumentedBase enfant = null;
        for (DMNModelInstrumentedBase courant = element; courant != null; courant = courant.getParent()) {
            if (courant instanceof InputClause entree) {
                lieu = lieu.colonne(entree.getLabel());
            } else if (courant instanceof OutputClause sortie) {
                lieu = lieu.colonne(sortie.getLabel());
            } else if (courant instanceof DecisionRule ligne) {
                lieu = lieu.ligne(ligne.getId()).colonne(colonne(ligne, enfant));
            } else if (courant instanceof Decision decision) {
                lieu = lieu.table(decision.getName());
            }
            enfant = courant;
        }
        return lieu;
    }

    private static String colonne(DecisionRule ligne, DMNModelInstrumentedBase cellule) {
        if (!(ligne.getParent() instanceof DecisionTable table)) {
            return null;
        }
        int entree = ligne.getInputEntry().indexOf(cellule);
        if (entree >= 0 && entree < table.getInput().size()) {
            return table.getInput().get(entree).getLabel();
        }
        int sortie = ligne.getOutputEntry().indexOf(cellule);
        return sortie >= 0 && sortie < table.getOutput().size()
                ? table.getOutput().get(sortie).getLabel()
                : null;
    }

    /** What the message is about, by its name or else its identifier; {@code null} when it names nothing. */
    static String sujet(DMNMessage message) {
        if (message.getSourceReference() instanceof NamedElement nomme) {
            return nomme.getName();
        }
        return message.getSourceReference() instanceof DMNElement element ? element.getId() : message.getSourceId();
    }
}
