package fr.aiguillage.publication.atelier;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.RulesetRefuseException;
import fr.aiguillage.publication.classeur.Edition;
import fr.aiguillage.publication.controle.Barriere;
import fr.aiguillage.publication.controle.EditeurDeScenarios;
import fr.aiguillage.publication.controle.LecteurDeScenarios;
import fr.aiguillage.publication.cycle.Acteur;
import fr.aiguillage.publication.cycle.Brouillon;
import fr.aiguillage.publication.cycle.Depot;
import fr.aiguillage.publication.cycle.EtapeImpossibleException;
import fr.aiguillage.publication.cycle.IntrouvableException;
import fr.aiguillage.publication.cycle.VersionPubliee;
import fr.aiguillage.publication.table.EditeurDeTables;
import fr.aiguillage.publication.table.LecteurDeTables;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Modification;
import fr.aiguillage.publication.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Changes the files of drafts. Whatever is written has passed the gate and is kept in its canonical form. */
public final class Atelier {

    private final Depot depot;
    private final Barriere barriere;
    private final LecteurDeTables lecteur;
    private final EditeurDeTables editeur;
    private final LecteurDeScenarios lecteurDeScenarios;
    private final EditeurDeScenarios editeurDeScenarios;

    public Atelier(
            Depot depot,
            Barriere barriere,
            LecteurDeTables lecteur,
            EditeurDeTables editeur,
            LecteurDeScenarios lecteurDeScenarios,
            EditeurDeScenarios editeurDeScenarios) {
        this.depot = depot;
        this.barriere = barriere;
        this.lecteur = lecteur;
        this.editeur = editeur;
        this.lecteurDeScenarios = lecteurDeScenarios;
        this.editeurDeScenarios = editeurDeScenarios;
    }

    /** The tables of a content, file by file. */
    public List<Modele> modeles(RulesetContent contenu) {
        return RulesetContent.TABLES.stream()
                .map(fichier -> lecteur.lire(fichier, contenu.fichier(fichier)))
                .toList();
    }

    /**
     * @param table its identifier or its title
     * @throws IntrouvableException when there is no such table
     */
    public Modele modeleDe(RulesetContent contenu, String table) {
        return modeles(contenu).stream()
                .filter(modele -> modele.tableDe(table).isPresent())
                .findFirst()
                .orElseThrow(() -> new IntrouvableException("Il n’y a pas de table «\u00a0" + table + "\u00a0»."));
    }

    /**
     * @param table its identifier or its title
     * @throws IntrouvableException when there is no such table
     */
    public Table table(RulesetContent contenu, String table) {
        return modeleDe(contenu, table).tableDe(table).orElseThrow();
    }

    /** @throws RulesetRefuseException when a cell would not pass the gate; nothing is changed then */
    public Brouillon modifierTable(
            long id, int revision, String table, List<Modification> modifications, Acteur acteur) {
        RulesetContent contenu = depot.contenuDuBrouillon(id);
        Modele modele = modeleDe(contenu, table);
        Table modifiee = modele.tableDe(table).orElseThrow();
        String xml = editeur.modifier(contenu.fichier(modele.fichier()), modifiee.id(), modifications);
        String quoi = "Table «\u00a0" + modifiee.nom() + "\u00a0»";
        return remplacerTables(id, revision, modele.fichier(), xml, quoi, acteur);
    }

    /**
     * @throws RulesetRefuseException when the file would not pass the gate or cannot be read; nothing is changed then
     */
    public Brouillon remplacerFichier(long id, int revision, String fichier, String texte, Acteur acteur) {
        if (RulesetContent.TABLES.contains(fichier)) {
            return remplacerTables(id, revision, fichier, texte, "Fichier " + fichier, acteur);
        }
        if (fichier.equals(RulesetContent.SCENARIOS)) {
            exigerDesScenarios(texte);
            return depot.modifier(id, revision, fichier, texte, acteur.nom(), acteur.instant(), "Fichier " + fichier);
        }
        if (RulesetContent.FICHIERS.contains(fichier)) {
            throw reglesLivrees(fichier);
        }
        throw new IntrouvableException("Un jeu de règles n’a pas de fichier «\u00a0" + fichier + "\u00a0».");
    }

    public Brouillon ecrireScenario(long id, int revision, String nom, String scenario, Acteur acteur) {
        String yaml = depot.contenuDuBrouillon(id).fichier(RulesetContent.SCENARIOS);
        String change = editeurDeScenarios.ecrire(yaml, nom, scenario);
        return modifierScenarios(id, revision, change, "Scénario «\u00a0" + nom + "\u00a0»", acteur);
    }

    public Brouillon supprimerScenario(long id, int revision, String nom, Acteur acteur) {
        String yaml = depot.contenuDuBrouillon(id).fichier(RulesetContent.SCENARIOS);
        String change = editeurDeScenarios.supprimer(yaml, nom);
        return modifierScenarios(id, revision, change, "Scénario «\u00a0" + nom + "\u00a0» retiré", acteur);
    }

    /** What a content would become: several tables and scenarios changed at once. Nothing of it has passed the gate. */
    public RulesetContent apercu(RulesetContent contenu, Edition edition) {
        RulesetContent change = contenu;
        for (Map.Entry<String, List<Modification>> table : edition.tables().entrySet()) {
            String fichier = modeleDe(contenu, table.getKey()).fichier();
            change = change.avec(fichier, editeur.modifier(change.fichier(fichier), table.getKey(), table.getValue()));
        }
        return edition.scenarios().isEmpty()
                ? change
                : change.avec(
                        RulesetContent.SCENARIOS,
                        editeurDeScenarios.modifier(change.fichier(RulesetContent.SCENARIOS), edition.scenarios()));
    }

    /**
     * Writes such a change, in one revision.
     *
     * @param vu what the changes were made to
     * @throws RulesetRefuseException when one of the files would not pass the gate; nothing is changed then
     */
    public Brouillon modifier(long id, int revision, RulesetContent vu, Edition edition, String motif, Acteur acteur) {
        RulesetContent change = apercu(vu, edition);
        Map<String, String> fichiers = new TreeMap<>(change.fichiers());
        fichiers.entrySet().removeAll(vu.fichiers().entrySet());
        List<Constatation> refus = new ArrayList<>();
        RulesetContent.TABLES.stream()
                .filter(fichiers::containsKey)
                .forEach(fichier -> refus.addAll(barriere.examiner(fichier, fichiers.get(fichier))));
        if (!refus.isEmpty()) {
            throw new RulesetRefuseException(refus);
        }
        fichiers.replaceAll(this::canonique);
        return depot.modifier(id, revision, fichiers, acteur.nom(), acteur.instant(), motif);
    }

    private String canonique(String fichier, String texte) {
        if (RulesetContent.TABLES.contains(fichier)) {
            return accepter(fichier, texte);
        }
        exigerDesScenarios(texte);
        return texte;
    }

    /**
     * A new draft from a content that comes from outside.
     *
     * @param base the version it is compared with
     */
    public Brouillon importer(String titre, int base, RulesetContent contenu, Acteur acteur, String motif) {
        RulesetContent canonique = contenu;
        for (String fichier : RulesetContent.TABLES) {
            canonique = canonique.avec(fichier, accepter(fichier, contenu.fichier(fichier)));
        }
        exigerDesScenarios(contenu.fichier(RulesetContent.SCENARIOS));
        exigerLesReglesDe(depot.versions().get(base - 1), contenu);
        return depot.creer(titre, base, canonique, acteur.nom(), acteur.instant(), motif);
    }

    private void exigerLesReglesDe(VersionPubliee base, RulesetContent contenu) {
        RulesetContent compilees = depot.contenu(base.empreinte());
        for (String fichier : List.of(RulesetContent.SITUATIONS, RulesetContent.CUMULS)) {
            if (!contenu.fichier(fichier).equals(compilees.fichier(fichier))) {
                throw reglesLivrees(fichier);
            }
        }
    }

    private static EtapeImpossibleException reglesLivrees(String fichier) {
        return new EtapeImpossibleException("Les règles du fichier «\u00a0" + fichier + "\u00a0» sont compilées avec "
                + "l’application\u00a0: elles changent avec une livraison, pas dans un brouillon.");
    }

    private void exigerDesScenarios(String yaml) {
        try {
            lecteurDeScenarios.lire(yaml);
        } catch (IllegalArgumentException e) {
            throw new RulesetRefuseException(List.of(Constatation.erreur(
                    "SCENARIOS", Lieu.duFichier(RulesetContent.SCENARIOS), e.getMessage(), "Corrigez ce fichier.")));
        }
    }

    private Brouillon modifierScenarios(long id, int revision, String yaml, String motif, Acteur acteur) {
        exigerDesScenarios(yaml);
        return depot.modifier(id, revision, RulesetContent.SCENARIOS, yaml, acteur.nom(), acteur.instant(), motif);
    }

    private Brouillon remplacerTables(long id, int revision, String fichier, String xml, String motif, Acteur acteur) {
        String canonique = accepter(fichier, xml);
        return depot.modifier(id, revision, fichier, canonique, acteur.nom(), acteur.instant(), motif);
    }

    private String accepter(String fichier, String xml) {
        List<Constatation> refus = barriere.examiner(fichier, xml);
        if (!refus.isEmpty()) {
            throw new RulesetRefuseException(refus);
        }
        String canonique = editeur.canonique(xml);
        lecteur.lire(fichier, canonique);
        return canonique;
    }
}
