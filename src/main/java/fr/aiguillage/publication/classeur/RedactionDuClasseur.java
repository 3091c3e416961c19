package fr.aiguillage.publication.classeur;

import fr.aiguillage.publication.classeur.LisezMoi.Sommaire;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import fr.aiguillage.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Makes the sheets of a rule set. */
public final class RedactionDuClasseur {

    private RedactionDuClasseur() {}

    public static List<FeuillePresentee> de(Provenance provenance, List<Modele> modeles, List<Scenario> scenarios) {
        Listes listes = new Listes();
        NomsDeFeuilles noms = nomsReserves();
        List<FeuillePresentee> tables = new ArrayList<>();
        List<Sommaire> sommaire = new ArrayList<>();
        for (Modele modele : modeles) {
            for (Table table : modele.tables()) {
                String nom = noms.reserver(table.nom());
                tables.add(FeuilleDeTable.de(nom, modele, table, listes));
                sommaire.add(new Sommaire(nom, Longueur.couper(table.description())));
            }
        }
        sommaire.add(new Sommaire(FeuilleDesScenarios.NOM, "Ce que le service doit répondre, cas par cas."));
        List<FeuillePresentee> feuilles = new ArrayList<>(List.of(LisezMoi.de(provenance, sommaire)));
        feuilles.addAll(tables);
        feuilles.add(FeuilleDesScenarios.de(scenarios));
        feuilles.add(listes.feuille());
        return feuilles;
    }

    private static NomsDeFeuilles nomsReserves() {
        NomsDeFeuilles noms = new NomsDeFeuilles();
        List.of(LisezMoi.NOM, FeuilleDesScenarios.NOM, FeuilleDesConstatations.NOM, Listes.NOM, "History")
                .forEach(noms::reserver);
        return noms;
    }
}
