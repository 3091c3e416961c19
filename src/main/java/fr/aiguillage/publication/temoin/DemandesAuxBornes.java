package fr.aiguillage.publication.temoin;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Profil;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.decision.Seuil;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Demands of every act at and around each limit of either of two rule sets, plain, under each situation, and with the
 * other inputs varied so that their values meet each other.
 */
public final class DemandesAuxBornes {

    private static final int MAXIMUM = 6_000;
    private static final int VARIANTES = 3;

    private DemandesAuxBornes() {}

    /** @return at most {@value #MAXIMUM} demands of that day, always the same ones */
    public static List<Demande> de(Ruleset avant, Ruleset apres, LocalDate jour) {
        List<Demande> demandes = new ArrayList<>();
        for (Acte acte : Acte.values()) {
            List<Seuil> seuils = Stream.concat(avant.seuils(acte).stream(), apres.seuils(acte).stream())
                    .toList();
            Set<List<Profil>> vus = new HashSet<>();
            for (Demande demande : new Fonds(acte, seuils, jour).demandes()) {
                if (vus.add(List.of(Aiguilleur.profil(demande, avant), Aiguilleur.profil(demande, apres)))) {
                    demandes.addAll(habillees(Fond.de(demande, avant), demandes.size()));
                }
            }
        }
        return espacees(demandes);
    }

    /** One demand for each region of what the tables look at; none for a region that no demand can reach. */
    public static List<Demande> desRegions(Temoins temoins, List<Map<String, Set<String>>> regions) {
        return regions.stream()
                .map(temoins::chercher)
                .map(Recherche::demande)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Demande> habillees(Fond fond, int graine) {
        List<Map<String, Set<String>>> contraintes = new ArrayList<>();
        contraintes.add(Map.of());
        Entrees.LIBRES.stream()
                .filter(Entrees.Entree::situation)
                .forEach(entree -> contraintes.add(Map.of(entree.nom(), Set.of("OUI"))));
        for (int rang = 0; rang < VARIANTES; rang++) {
            contraintes.add(variante(fond, graine + rang));
        }
        return contraintes.stream()
                .map(voulues -> new Habillage(Entrees.choisir(fond, voulues)).demande(fond.demande()))
                .toList();
    }

    private static Map<String, Set<String>> variante(Fond fond, int graine) {
        Map<String, Set<String>> variante = new HashMap<>();
        for (Entrees.Entree entree : Entrees.LIBRES) {
            boolean libre = !entree.situation() && !fond.valeurs().containsKey(entree.nom());
            if (libre) {
                List<String> valeurs = List.copyOf(entree.valeurs());
                variante.put(entree.nom(), Set.of(valeurs.get(melange(graine, entree.nom(), valeurs.size()))));
            }
        }
        return variante;
    }

    /** A number that depends on nothing but its arguments and looks as if it did not. */
    private static int melange(int graine, String nom, int borne) {
        int brasse = (graine * 0x9E3779B1 ^ nom.hashCode()) * 0x85EBCA6B;
        return Math.floorMod(brasse ^ brasse >>> 15, borne);
    }

    private static List<Demande> espacees(List<Demande> demandes) {
        int pas = 1 + (demandes.size() - 1) / MAXIMUM;
        return Stream.iterate(0, rang -> rang < demandes.size(), rang -> rang + pas)
                .map(demandes::get)
                .toList();
    }
}
