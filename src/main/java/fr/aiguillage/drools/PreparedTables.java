package fr.aiguillage.drools;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.RulesetRefuseException;
import fr.aiguillage.publication.RulesetVersion;
import fr.aiguillage.publication.controle.ControlesDesTables;
import fr.aiguillage.publication.table.LecteurDeTables;
import fr.aiguillage.publication.table.Modele;
import java.util.List;

/** The tables of one version, read, found fit to decide, and ready to be asked. Immutable. */
public record PreparedTables(
        RulesetVersion version,
        TableEngine aiguillage,
        TableEngine accompagnement,
        Seuils seuils,
        VerdictFactory verdicts) {

    /** @throws RulesetRefuseException when they are not fit to decide */
    public static PreparedTables of(RulesetVersion version, LecteurDeTables lecteur) {
        TableEngine aiguillage = engine(version, RulesetContent.AIGUILLAGE, lecteur);
        TableEngine accompagnement = engine(version, RulesetContent.ACCOMPAGNEMENT, lecteur);
        Seuils seuils = new Seuils(aiguillage, version.numero());
        Textes textes = new Textes(accompagnement, seuils::citer, version.numero());
        return new PreparedTables(version, aiguillage, accompagnement, seuils, new VerdictFactory(textes));
    }

    private static TableEngine engine(RulesetVersion version, String fichier, LecteurDeTables lecteur) {
        String xml = version.contenu().fichier(fichier);
        refuser(new BarriereDmn().examiner(fichier, xml));
        Modele modele = lecteur.lire(fichier, xml);
        refuser(new ControleDuContrat().examiner(modele));
        ControlesDesTables.lisibles().forEach(controle -> refuser(controle.examiner(List.of(modele))));
        return new TableEngine(modele, version.numero());
    }

    private static void refuser(List<Constatation> constatations) {
        if (!constatations.isEmpty()) {
            throw new RulesetRefuseException(constatations);
        }
    }
}
