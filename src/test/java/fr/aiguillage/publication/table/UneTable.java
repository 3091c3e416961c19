package fr.aiguillage.publication.table;

import fr.aiguillage.publication.table.Table.Entree;
import fr.aiguillage.publication.table.Table.Ligne;
import fr.aiguillage.publication.table.Table.Sortie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Builds a table in a few words, and the file that holds it. */
public final class UneTable {

    private final String nom;
    private final String politique;
    private final Map<String, List<String>> types = new LinkedHashMap<>();
    private final List<Entree> entrees = new ArrayList<>();
    private final List<Sortie> sorties = new ArrayList<>();
    private final List<Ligne> lignes = new ArrayList<>();

    private UneTable(String nom, String politique) {
        this.nom = nom;
        this.politique = politique;
    }

    public static UneTable unique(String nom) {
        return new UneTable(nom, "UNIQUE");
    }

    public static UneTable de(String politique, String nom) {
        return new UneTable(nom, politique);
    }

    public UneTable type(String type, String... valeurs) {
        types.put(type, List.of(valeurs));
        return this;
    }

    /** @param expression also its heading */
    public UneTable entree(String expression, String type) {
        entrees.add(new Entree("e" + entrees.size(), expression, expression, type));
        return this;
    }

    public UneTable sortie(String nom, String type) {
        sorties.add(new Sortie("s" + sorties.size(), nom, nom, type));
        return this;
    }

    /** A row with a source: its cells, inputs first. */
    public UneTable ligne(String id, String... cellules) {
        return ligneAnnotee(id, List.of("F001", "GUIDE", ""), cellules);
    }

    public UneTable ligneAnnotee(String id, List<String> annotations, String... cellules) {
        List<String> textes = Arrays.stream(cellules).map(UneTable::cellule).toList();
        lignes.add(new Ligne(
                id,
                textes.subList(0, entrees.size()),
                textes.subList(entrees.size(), entrees.size() + sorties.size()),
                annotations));
        return this;
    }

    public Table table() {
        return new Table(nom, nom, "", politique, entrees, sorties, List.of("Source", "Certitude", "Remarque"), lignes);
    }

    public Modele modele() {
        return modele(this);
    }

    public static Modele modele(UneTable... tables) {
        Map<String, List<String>> types = new LinkedHashMap<>();
        Stream.of(tables).forEach(table -> types.putAll(table.types));
        return new Modele(
                "essai.dmn",
                "Essai",
                types,
                Map.of(),
                Stream.of(tables).map(UneTable::table).toList());
    }

    /** Single quotation marks stand for double ones. */
    private static String cellule(String cellule) {
        return cellule.replace('\'', '"');
    }
}
