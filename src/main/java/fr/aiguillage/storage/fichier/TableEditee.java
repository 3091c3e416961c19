package fr.aiguillage.storage.fichier;

import fr.aiguillage.publication.Lieu;
import fr.aiguillage.publication.table.Modification;
import fr.aiguillage.publication.table.Modification.AjouterValeur;
import fr.aiguillage.publication.table.Modification.Deplacer;
import fr.aiguillage.publication.table.Modification.Dupliquer;
import fr.aiguillage.publication.table.Modification.Ecrire;
import fr.aiguillage.publication.table.Modification.Inserer;
import fr.aiguillage.publication.table.Modification.Supprimer;
import fr.aiguillage.publication.table.ModificationImpossibleException;
import fr.aiguillage.publication.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** A table of a document that is being changed. What cannot be done throws {@link IllegalArgumentException}. */
final class TableEditee {

    private static final Pattern IDENTIFIANT = Pattern.compile("[a-z][a-z0-9-]{0,79}");

    private final String id;
    private final String nom;
    private final Element table;
    private final List<Colonne> colonnes;
    private final Enumerations enumerations;

    private TableEditee(Element table, Table lue, Types types) {
        this.id = lue.id();
        this.nom = lue.nom();
        this.table = table;
        this.colonnes = Colonne.de(lue);
        this.enumerations = new Enumerations(types);
    }

    /** @throws ModificationImpossibleException when there is no such table */
    static TableEditee trouver(Lieu fichier, Element racine, String id) {
        List<Element> decisions = Dom.enfants(racine, "decision").stream()
                .filter(decision -> Dom.enfant(decision, "decisionTable").isPresent())
                .toList();
        Types types = new Types(racine);
        for (Element decision : decisions) {
            if (decision.getAttribute("id").equals(id)) {
                Element table = Dom.enfant(decision, "decisionTable").orElseThrow();
                return new TableEditee(table, new TableLue(fichier, decision, table, types).table(), types);
            }
        }
        throw new ModificationImpossibleException(
                0, Absence.phrase("La table", id, "dans ce fichier", Dom.identifiants(decisions)));
    }

    void appliquer(Modification modification) {
        if (modification instanceof Ecrire ecrire) {
            ecrire(ligne(ecrire.ligne()), colonne(ecrire.colonne()), ecrire.texte());
        } else if (modification instanceof Inserer inserer) {
            inserer(inserer.cellules(), identifiant(inserer.ligne()), avant(inserer.avant()));
        } else if (modification instanceof Dupliquer dupliquer) {
            dupliquer(ligne(dupliquer.ligne()));
        } else if (modification instanceof Supprimer supprimer) {
            table.removeChild(ligne(supprimer.ligne()));
        } else if (modification instanceof Deplacer deplacer) {
            deplacer(ligne(deplacer.ligne()), avant(deplacer.avant()));
        } else if (modification instanceof AjouterValeur ajouter) {
            enumerations.ajouter(colonne(ajouter.colonne()), ajouter.valeur());
        }
    }

    private void ecrire(Element ligne, Colonne colonne, String texte) {
        Dom.ecrire(colonne.cellule(ligne), permis(texte));
    }

    private void inserer(Map<String, String> cellules, String identifiant, Element avant) {
        cellules.keySet().forEach(this::colonne);
        Element ligne = table.getOwnerDocument().createElementNS(Dom.DMN, "rule");
        for (Colonne colonne : colonnes) {
            Dom.ecrire(
                    Dom.ajouter(ligne, colonne.cellules()),
                    permis(cellules.getOrDefault(colonne.cle(), colonne.vide())));
        }
        placer(ligne, identifiant, avant);
    }

    private void dupliquer(Element ligne) {
        placer((Element) ligne.cloneNode(true), identifiant(null), suivante(ligne));
    }

    /** The wanted identifier, if it is free; the next one of the table when none is wanted. */
    private String identifiant(String voulu) {
        Set<String> pris = Dom.tousLesIdentifiants(table.getOwnerDocument().getDocumentElement());
        if (voulu == null) {
            return Numerotation.de(id, Dom.identifiants(lignes())).suivant(pris);
        }
        if (!IDENTIFIANT.matcher(voulu).matches()) {
            throw new IllegalArgumentException("L’identifiant « " + Absence.extrait(voulu)
                    + " » ne convient pas à une ligne : des minuscules, des chiffres et des traits d’union.");
        }
        if (pris.contains(voulu)) {
            throw new IllegalArgumentException("L’identifiant « " + voulu + " » est déjà pris dans ce fichier.");
        }
        return voulu;
    }

    private void placer(Element nouvelle, String nouveau, Element avant) {
        nouvelle.setAttributeNS(null, "id", nouveau);
        colonnes.stream()
                .filter(Colonne::identifiee)
                .forEach(colonne -> colonne.cellule(nouvelle).setAttributeNS(null, "id", colonne.identifiant(nouveau)));
        table.insertBefore(nouvelle, avant);
    }

    private void deplacer(Element ligne, Element avant) {
        if (ligne != avant) {
            table.insertBefore(ligne, avant);
        }
    }

    private List<Element> lignes() {
        return Dom.enfants(table, "rule");
    }

    private Element suivante(Element ligne) {
        List<Element> lignes = lignes();
        int rang = lignes.indexOf(ligne) + 1;
        return rang < lignes.size() ? lignes.get(rang) : null;
    }

    private Element avant(String id) {
        return id == null ? null : ligne(id);
    }

    private Element ligne(String id) {
        List<Element> lignes = lignes();
        return lignes.stream()
                .filter(ligne -> ligne.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        Absence.phrase("La ligne", id, "dans la table « " + nom + " »", Dom.identifiants(lignes))));
    }

    private Colonne colonne(String cle) {
        return colonnes.stream()
                .filter(colonne -> colonne.cle().equals(cle))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Absence.phrase(
                        "La colonne",
                        cle,
                        "dans la table « " + nom + " »",
                        colonnes.stream().map(Colonne::cle).toList())));
    }

    private static String permis(String texte) {
        if (!Echappement.ecrivable(texte)) {
            throw new IllegalArgumentException(
                    "Le texte « " + Absence.extrait(texte) + " » contient un caractère de contrôle : retirez-le.");
        }
        return texte;
    }
}
