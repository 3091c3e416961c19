package fr.aiguillage.publication.atelier;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.RulesetRefuseException;
import fr.aiguillage.publication.classeur.ClasseurAnnote;
import fr.aiguillage.publication.classeur.ClasseurLu;
import fr.aiguillage.publication.classeur.Classeurs;
import fr.aiguillage.publication.classeur.Edition;
import fr.aiguillage.publication.classeur.LectureDuClasseur;
import fr.aiguillage.publication.classeur.Provenance;
import fr.aiguillage.publication.classeur.RedactionDuClasseur;
import fr.aiguillage.publication.classeur.Reperee;
import fr.aiguillage.publication.controle.Barriere;
import fr.aiguillage.publication.controle.Controles;
import fr.aiguillage.publication.controle.EditionDeScenario;
import fr.aiguillage.publication.controle.EditionDeScenario.Ecrire;
import fr.aiguillage.publication.controle.EditionDeScenario.Supprimer;
import fr.aiguillage.publication.controle.LecteurDeScenarios;
import fr.aiguillage.publication.cycle.Acteur;
import fr.aiguillage.publication.cycle.Brouillon;
import fr.aiguillage.publication.cycle.VersionPubliee;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.ModificationImpossibleException;
import fr.aiguillage.scenario.Scenario;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rule sets as workbooks: out, and back into a draft as changes to its tables and scenarios. */
public final class ClasseursDeRegles {

    private static final int SCENARIOS_REFUSES = 50;
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Classeurs classeurs;
    private final Atelier atelier;
    private final Analyses analyses;
    private final Controles controles;
    private final Barriere barriere;
    private final LecteurDeScenarios lecteurDeScenarios;

    public ClasseursDeRegles(
            Classeurs classeurs,
            Atelier atelier,
            Analyses analyses,
            Controles controles,
            Barriere barriere,
            LecteurDeScenarios lecteurDeScenarios) {
        this.classeurs = classeurs;
        this.atelier = atelier;
        this.analyses = analyses;
        this.controles = controles;
        this.barriere = barriere;
        this.lecteurDeScenarios = lecteurDeScenarios;
    }

    public byte[] exporter(RulesetContent contenu, VersionPubliee version) {
        return exporter(
                contenu,
                "Version " + version.numero() + ", en vigueur depuis le " + JOUR.format(version.enVigueurDepuis())
                        + "\u00a0: " + version.titre());
    }

    public byte[] exporter(RulesetContent contenu, Brouillon brouillon) {
        return exporter(
                contenu,
                "Brouillon " + brouillon.id() + ", révision " + brouillon.revision() + "\u00a0: " + brouillon.titre());
    }

    private byte[] exporter(RulesetContent contenu, String titre) {
        return classeurs.ecrire(RedactionDuClasseur.de(
                new Provenance(titre, contenu.empreinte()), atelier.modeles(contenu), scenarios(contenu)));
    }

    /**
     * What a workbook would do; nothing is written.
     *
     * @throws RulesetRefuseException when it is no workbook, or not a safe one
     */
    public Importation examiner(RulesetContent contenu, byte[] octets) {
        List<Modele> modeles = atelier.modeles(contenu);
        ClasseurLu lu =
                LectureDuClasseur.lire(classeurs.lire(octets), modeles, scenarios(contenu), contenu.empreinte());
        List<Constatation> refus = new ArrayList<>();
        RulesetContent apres = apercu(contenu, lu.edition(), refus);
        RulesetContent.TABLES.stream()
                .filter(fichier -> !apres.fichier(fichier).equals(contenu.fichier(fichier)))
                .forEach(fichier -> refus.addAll(barriere.examiner(fichier, apres.fichier(fichier))));
        boolean applicable = refus.isEmpty()
                && lu.constatations().stream()
                        .noneMatch(reperee -> reperee.constatation().estErreur());
        refus.addAll(nouvelles(contenu, apres));
        List<Reperee> constatations = new ArrayList<>(lu.constatations());
        constatations.addAll(lu.reperer(refus.stream().distinct().toList(), atelier.modeles(apres)));
        return new Importation(
                lu,
                contenu,
                modeles,
                apres,
                analyses.differences(contenu, apres),
                List.copyOf(constatations),
                applicable);
    }

    /** Every error of what the content would become, and the warnings that it had not. */
    private List<Constatation> nouvelles(RulesetContent contenu, RulesetContent apres) {
        List<Constatation> trouvees = new ArrayList<>(controles.examiner(apres).constatations());
        if (!trouvees.stream().allMatch(Constatation::estErreur)) {
            List<Constatation> connues = controles.examiner(contenu).constatations();
            trouvees.removeIf(constatation -> !constatation.estErreur() && connues.contains(constatation));
        }
        return trouvees;
    }

    private RulesetContent apercu(RulesetContent contenu, Edition edition, List<Constatation> refus) {
        RulesetContent tables = atelier.apercu(contenu, new Edition(edition.tables(), List.of()));
        List<EditionDeScenario> retenues = new ArrayList<>(edition.scenarios());
        while (true) {
            try {
                return atelier.apercu(tables, new Edition(Map.of(), retenues));
            } catch (ModificationImpossibleException e) {
                refus.add(refus(retenues.remove(e.rang()), e.getMessage()));
                if (refus.size() >= SCENARIOS_REFUSES) {
                    return tables;
                }
            }
        }
    }

    private static Constatation refus(EditionDeScenario edition, String message) {
        String nom = edition instanceof Ecrire ecrire ? ecrire.scenario().nom() : ((Supprimer) edition).nom();
        return Constatation.erreur(
                "SCENARIOS", Lieu.duFichier(RulesetContent.SCENARIOS).ligne(nom), message, "Corrigez cette ligne.");
    }

    private List<Scenario> scenarios(RulesetContent contenu) {
        return lecteurDeScenarios.lire(contenu.fichier(RulesetContent.SCENARIOS));
    }

    /**
     * Writes what a workbook changes, in one revision.
     *
     * @return the draft as it was when nothing changes
     * @throws ClasseurRefuseException when something stands in the way
     */
    public Brouillon appliquer(Brouillon brouillon, Importation importation, Acteur acteur) {
        if (!importation.applicable()) {
            throw new ClasseurRefuseException(importation.constatations());
        }
        return importation.change()
                ? atelier.modifier(
                        brouillon.id(),
                        brouillon.revision(),
                        importation.avant(),
                        importation.classeur().edition(),
                        "Classeur Excel\u00a0: " + importation.differences().size() + " différence(s)",
                        acteur)
                : brouillon;
    }

    /** The workbook that came, with a sheet of findings and their cells lit up. */
    public byte[] annoter(Importation importation) {
        return classeurs.ecrire(
                ClasseurAnnote.de(importation.classeur(), importation.constatations(), importation.modeles()));
    }
}
