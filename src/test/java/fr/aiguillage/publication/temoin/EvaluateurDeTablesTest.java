package fr.aiguillage.publication.temoin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.publication.Livraison;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables read without the engine fire the rows that the engine fires. */
class EvaluateurDeTablesTest {

    private final EvaluateurDeTables evaluateur = new EvaluateurDeTables(Livraison.MODELES);

    @Test
    void the_demands_of_the_scenarios_fire_the_same_rows() {
        assertThat(Livraison.SCENARIOS)
                .hasSizeGreaterThan(107)
                .allSatisfy(scenario -> verifier(Livraison.lire(scenario.demande())));
    }

    @Test
    void thousands_of_demands_at_the_limits_fire_the_same_rows() {
        List<Demande> demandes = Stream.of(Acte.values())
                .flatMap(acte -> new Fonds(acte, Livraison.RULESET.seuils(acte), Livraison.JOUR).demandes().stream())
                .toList();
        List<Demande> habillees = new ArrayList<>();
        for (int rang = 0; rang < demandes.size(); rang++) {
            habillees.add(new Habillage(melange(demandes.get(rang), rang)).demande(demandes.get(rang)));
        }
        assertThat(habillees).hasSizeGreaterThan(2000).allSatisfy(this::verifier);
    }

    @Test
    void a_value_that_no_row_answers_leaves_a_hole() {
        Map<String, List<String>> lignes =
                evaluateur.evaluer(Map.of("acte", "RIEN")).lignes();
        assertThat(lignes.get("Canaux")).isEmpty();
    }

    private static Map<String, String> melange(Demande demande, int rang) {
        int graine = rang * 31;
        return Entrees.LIBRES.stream().collect(Collectors.toMap(Entrees.Entree::nom, entree -> {
            List<String> valeurs = List.copyOf(entree.valeurs());
            boolean tel = entree.nom().equals("natureVersement") || entree.situation() && rang % 3 != 0;
            return tel
                    ? entree.nom().equals("natureVersement")
                            ? demande.natureVersement().name()
                            : entree.defaut()
                    : valeurs.get(Math.floorMod((graine ^ entree.nom().hashCode()) * 0x9E3779B1 >>> 7, valeurs.size()));
        }));
    }

    private void verifier(Demande demande) {
        Decision decision = Aiguilleur.decider(demande, Livraison.RULESET);
        Set<String> moteur = decision.explication().stream()
                .filter(ligne -> !ligne.table().endsWith(".drl"))
                .map(LigneDeclenchee::ligne)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> lues = evaluateur.evaluer(Aiguilleur.profil(demande, Livraison.RULESET)).lignes().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(lues).isEqualTo(moteur);
    }
}
