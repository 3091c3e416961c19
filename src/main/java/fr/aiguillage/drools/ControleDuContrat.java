package fr.aiguillage.drools;

import fr.aiguillage.decision.Position;
import fr.aiguillage.decision.ProfilContext;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the service needs of a file of tables: the tables and outputs that it reads, the inputs that it fills, the
 * values that it knows. Anything else is the analysts' own.
 */
public final class ControleDuContrat {

    private static final String CONTROLE = "CONTRAT";

    /** Everything that the service expects of a file and does not find in it, or finds changed. */
    public List<Constatation> examiner(Modele modele) {
        List<Constatation> constatations = new ArrayList<>();
        Attente.de(modele.fichier()).forEach(attente -> examiner(modele, attente, constatations));
        modele.donnees().forEach((nom, type) -> examinerDonnee(modele, nom, type, constatations));
        modele.types().forEach((type, valeurs) -> examinerType(modele, type, valeurs, constatations));
        return List.copyOf(constatations);
    }

    private static void examiner(Modele modele, Attente attente, List<Constatation> constatations) {
        Table table = modele.table(attente.table()).orElse(null);
        if (table == null) {
            constatations.add(erreur(
                    Lieu.duFichier(modele.fichier()),
                    "la table «\u00a0" + attente.table()
                            + "\u00a0» manque ou a changé de nom\u00a0; le service la lit.",
                    "Rétablissez-la sous ce nom."));
            return;
        }
        Lieu lieu = Lieu.deLaTable(modele.fichier(), table.nom());
        if (!attente.politique().equals(table.politique())) {
            constatations.add(erreur(
                    lieu,
                    "sa politique est «\u00a0" + table.politique() + "\u00a0»\u00a0; le service attend «\u00a0"
                            + attente.politique() + "\u00a0».",
                    "Rétablissez-la."));
        }
        if (attente.sorties().isEmpty() && table.sorties().size() != 1) {
            constatations.add(erreur(
                    lieu,
                    "elle a " + table.sorties().size() + " sorties\u00a0; le service en attend une seule.",
                    "Retirez les autres."));
        }
        attente.sorties().forEach((nom, type) -> examinerSortie(lieu, table, nom, type, constatations));
    }

    private static void examinerSortie(
            Lieu lieu, Table table, String nom, String type, List<Constatation> constatations) {
        Table.Sortie sortie = table.sorties().stream()
                .filter(candidate -> nom.equals(candidate.nom()))
                .findFirst()
                .orElse(null);
        if (sortie == null) {
            constatations.add(erreur(
                    lieu,
                    "la sortie «\u00a0" + nom + "\u00a0» manque ou a changé de nom\u00a0; le service la lit.",
                    "Rétablissez-la sous ce nom."));
        } else if (!type.isEmpty() && !type.equals(sortie.type())) {
            constatations.add(erreur(
                    lieu.colonne(sortie.libelle()),
                    "la sortie «\u00a0" + nom + "\u00a0» est de type «\u00a0"
                            + (sortie.type() == null ? "inconnu" : sortie.type())
                            + "\u00a0»\u00a0; le service attend «\u00a0" + type + "\u00a0».",
                    "Rétablissez ce type."));
        }
    }

    private static void examinerDonnee(Modele modele, String nom, String type, List<Constatation> constatations) {
        Set<String> fournies = modele.fichier().equals(RulesetContent.AIGUILLAGE)
                ? ProfilContext.noms()
                : Tables.entreesAccompagnement();
        if (!fournies.contains(nom)) {
            constatations.add(erreur(
                    Lieu.duFichier(modele.fichier()),
                    "la donnée «\u00a0" + nom + "\u00a0» n’est pas de celles que le service fournit.",
                    "Retirez-la, ou rendez-lui son nom."));
        } else if (ProfilContext.POSITIONS.containsValue(nom)) {
            exigerValeurs(modele, nom, type, ValeursDuService.noms(Position.values()), constatations);
        } else if (nom.equals("acte")) {
            exigerValeurs(modele, nom, type, ValeursDuService.noms(Acte.values()), constatations);
        } else if (modele.valeurs(type).isEmpty()) {
            constatations.add(erreur(
                    Lieu.duFichier(modele.fichier()),
                    "la donnée «\u00a0" + nom + "\u00a0» n’a pas de type dont les valeurs soient énumérées.",
                    "Rendez-lui son type."));
        }
    }

    private static void exigerValeurs(
            Modele modele, String nom, String type, Set<String> fournies, List<Constatation> constatations) {
        if (!new TreeSet<>(modele.valeurs(type)).equals(fournies)) {
            constatations.add(erreur(
                    Lieu.duFichier(modele.fichier()),
                    "la donnée «\u00a0" + nom + "\u00a0» est de type «\u00a0" + type
                            + "\u00a0»\u00a0; le service la remplit avec " + fournies + ".",
                    "Rendez-lui son type."));
        }
    }

    private static void examinerType(
            Modele modele, String type, List<String> valeurs, List<Constatation> constatations) {
        Set<String> connues = ValeursDuService.du(type);
        if (!connues.isEmpty() && !connues.equals(new TreeSet<>(valeurs))) {
            constatations.add(erreur(
                    Lieu.duFichier(modele.fichier()),
                    "les valeurs du type «\u00a0" + type + "\u00a0» doivent être " + connues + ".",
                    "Rétablissez-les\u00a0: le service ne connaît qu’elles."));
        }
    }

    private static Constatation erreur(Lieu lieu, String message, String remede) {
        return Constatation.erreur(CONTROLE, lieu, message, remede);
    }
}
