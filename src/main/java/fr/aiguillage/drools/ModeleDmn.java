package fr.aiguillage.drools;

import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.ItemDefinition;

/** The tables that the engine has read, as an analyst sees them. */
final class ModeleDmn {

    private ModeleDmn() {}

    static Modele de(String fichier, DMNModel model) {
        Map<String, List<String>> types = new LinkedHashMap<>();
        model.getDefinitions().getItemDefinition().stream()
                .filter(type -> type.getAllowedValues() != null)
                .forEach(type -> types.put(type.getName(), valeurs(type)));
        Map<String, String> donnees = new LinkedHashMap<>();
        model.getInputs()
                .forEach(
                        entree -> donnees.put(entree.getName(), entree.getType().getName()));
        List<Table> tables = LieuDmn.tables(model.getDefinitions()).stream()
                .map(ModeleDmn::table)
                .toList();
        return new Modele(fichier, model.getName(), types, donnees, tables);
    }

    /** The values that a type allows, as its text lists them. */
    static List<String> valeurs(ItemDefinition type) {
        return Stream.of(type.getAllowedValues().getText().split(","))
                .map(valeur -> valeur.trim().replace("\"", ""))
                .toList();
    }

    private static Table table(Decision decision) {
        DecisionTable table = (DecisionTable) decision.getExpression();
        return new Table(
                decision.getId(),
                decision.getName(),
                decision.getDescription(),
                table.getHitPolicy().value(),
                table.getInput().stream()
                        .map(entree -> new Table.Entree(
                                entree.getId(),
                                entree.getLabel(),
                                entree.getInputExpression().getText(),
                                type(entree.getInputExpression().getTypeRef())))
                        .toList(),
                table.getOutput().stream()
                        .map(sortie -> new Table.Sortie(
                                sortie.getId(), sortie.getLabel(), sortie.getName(), type(sortie.getTypeRef())))
                        .toList(),
                table.getAnnotation().stream().map(clause -> clause.getName()).toList(),
                table.getRule().stream().map(ModeleDmn::ligne).toList());
    }

    private static Table.Ligne ligne(DecisionRule ligne) {
        return new Table.Ligne(
                ligne.getId(),
                ligne.getInputEntry().stream().map(cellule -> cellule.getText()).toList(),
                ligne.getOutputEntry().stream()
                        .map(cellule -> cellule.getText())
                        .toList(),
                ligne.getAnnotationEntry().stream()
                        .map(cellule -> cellule.getText())
                        .toList());
    }

    private static String type(QName type) {
        return type == null ? null : type.getLocalPart();
    }
}
