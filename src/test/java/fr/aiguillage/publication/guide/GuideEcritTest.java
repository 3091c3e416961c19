package fr.aiguillage.publication.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Conduite;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.Plafond;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.Situation;
import fr.aiguillage.publication.Livraison;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.guide.Groupe.Essai;
import fr.aiguillage.publication.temoin.DemandesAuxBornes;
import fr.aiguillage.publication.temoin.EvaluateurDeTables;
import fr.aiguillage.publication.temoin.LigneLue;
import fr.aiguillage.publication.temoin.Temoins;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The guide of the shipped rules, as it is written. */
class GuideEcritTest {

    private static final Exploration EXPLORATION =
            new Exploration(new Temoins(Livraison.MODELES, Livraison.RULESET, Livraison.JOUR), Livraison.RULESET);
    private static final EvaluateurDeTables TABLES = new EvaluateurDeTables(Livraison.MODELES);
    private static final List<Demande> DEMANDES =
            DemandesAuxBornes.de(Livraison.RULESET, Livraison.RULESET, Livraison.JOUR);
    private static final Map<Acte, Map<LigneLue, List<Essai>>> ESSAIS = essais();

    @Test
    void what_a_sheet_says_is_the_conduct_of_every_demand_of_its_circumstances() {
        Map<Acte, List<Groupe>> fiches = new EnumMap<>(Acte.class);
        ESSAIS.forEach((acte, siens) -> fiches.put(acte, Fiches.de(siens)));
        int vues = 0;
        for (Demande demande : DEMANDES) {
            if (situations(demande).isEmpty()) {
                Decision decision = Aiguilleur.decider(demande, Livraison.RULESET);
                List<Groupe> siens = parmi(fiches.get(demande.acte()), demande);
                assertThat(siens).as("%s", demande).hasSize(1);
                assertThat(siens.get(0).decision().conduite()).as("%s", demande).isEqualTo(decision.conduite());
                assertThat(siens.get(0).decision().certitude())
                        .as("%s", demande)
                        .isEqualTo(decision.certitude());
                vues++;
            }
        }
        assertThat(vues).isGreaterThan(1_000);
    }

    @Test
    void what_a_blocking_case_says_is_the_conduct_of_every_demand_of_its_circumstances() {
        Map<Situation, List<Groupe>> blocages = blocages();
        int vues = 0;
        for (Demande demande : DEMANDES) {
            Decision decision = Aiguilleur.decider(demande, Livraison.RULESET);
            if (situations(demande).size() == 1 && simple(demande, decision)) {
                Situation situation = situations(demande).get(0);
                List<Groupe> siens = parmi(blocages.get(situation), demande);
                if (siens.isEmpty()) {
                    assertThat(decision.blocages()).as("%s", demande).isEmpty();
                } else {
                    assertThat(siens).as("%s", demande).hasSize(1);
                    assertThat(siens.get(0).decision().conduite())
                            .as("%s", demande)
                            .isEqualTo(decision.conduite());
                    vues++;
                }
            }
        }
        assertThat(vues).isGreaterThan(500);
    }

    @Test
    void a_threshold_is_quoted_from_its_cell() {
        assertThat(quand(Livraison.CONTENU, Acte.VERSEMENT_PONCTUEL))
                .contains(
                        "Au-delà de 10\u00a0000\u00a0€, le client accepte le conseiller financier",
                        "Jusqu’à 10\u00a0000\u00a0€ inclus, un plafond est dépassé (50\u00a0000\u00a0€ par acte, "
                                + "99\u00a0999\u00a0€ sur douze mois)",
                        "Le montant n’est pas connu");
        RulesetContent releve = Livraison.avec(
                RulesetContent.AIGUILLAGE,
                "<outputEntry id=\"seuil-09-s3\">\n          <text>10000</text>",
                "<outputEntry id=\"seuil-09-s3\">\n          <text>12500.5</text>");
        assertThat(quand(releve, Acte.VERSEMENT_PONCTUEL))
                .contains("Au-delà de 12\u00a0500,50\u00a0€, le client accepte le conseiller financier")
                .noneMatch(phrase -> phrase.contains("10\u00a0000"));
    }

    @Test
    void what_makes_no_difference_is_not_said() {
        assertThat(quand(Livraison.CONTENU, Acte.CONSULTATION))
                .containsExactly("Le client accepte le selfcare", "Le client refuse le selfcare");
        assertThat(quand(Livraison.CONTENU, Acte.RACHAT_TOTAL))
                .contains(
                        "Au-delà de 5\u00a0000\u00a0€, le client a d’autres contrats",
                        "En dessous de 5\u00a0000\u00a0€, le client accepte le selfcare et n’a pas d’autre contrat");
    }

    private static List<String> quand(RulesetContent contenu, Acte acte) {
        return EcritureDuGuide.ecrire(Livraison.modeles(contenu), Livraison.compiler(contenu), Livraison.JOUR)
                .fiches()
                .get(acte.ordinal())
                .consignes()
                .stream()
                .map(Consigne::quand)
                .toList();
    }

    private static Map<Acte, Map<LigneLue, List<Essai>>> essais() {
        Map<Acte, Map<LigneLue, List<Essai>>> essais = new EnumMap<>(Acte.class);
        for (Acte acte : Acte.values()) {
            Map<LigneLue, List<Essai>> siens = new LinkedHashMap<>();
            EXPLORATION.orientations(acte).forEach(ligne -> siens.put(ligne, EXPLORATION.essais(acte, ligne)));
            essais.put(acte, siens);
        }
        return essais;
    }

    private static Map<Situation, List<Groupe>> blocages() {
        Map<Acte, List<Essai>> simples = new EnumMap<>(Acte.class);
        ESSAIS.forEach((acte, siens) -> simples.put(
                acte,
                siens.values().stream()
                        .flatMap(essais -> Simples.parmi(essais).stream())
                        .toList()));
        Map<Situation, List<Groupe>> blocages = new EnumMap<>(Situation.class);
        for (Situation situation : Situation.values()) {
            blocages.put(situation, new Blocages(EXPLORATION, simples).de(situation));
        }
        return blocages;
    }

    private static List<Groupe> parmi(List<Groupe> groupes, Demande demande) {
        Map<String, String> valeurs =
                TABLES.evaluer(Aiguilleur.profil(demande, Livraison.RULESET)).valeurs();
        return groupes.stream()
                .filter(groupe -> groupe.circonstances().valeurs().entrySet().stream()
                        .allMatch(une -> une.getValue().contains(valeurs.get(une.getKey()))))
                .toList();
    }

    private static List<Situation> situations(Demande demande) {
        return List.copyOf(Aiguilleur.profil(demande, Livraison.RULESET).situations());
    }

    private static boolean simple(Demande demande, Decision decision) {
        return demande.client().accepteSelfcare()
                && !demande.client().refuseConseillerFinancier()
                && decision.plafonds().stream().noneMatch(Plafond::depasse)
                && !decision.conduite().contains(Conduite.DEMANDER_INFORMATION);
    }
}
