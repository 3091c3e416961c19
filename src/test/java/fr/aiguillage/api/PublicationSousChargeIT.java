package fr.aiguillage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.aiguillage.Ampleur;
import fr.aiguillage.api.ClientHttp.Reponse;
import fr.aiguillage.api.Conseillers.Regles;
import fr.aiguillage.service.AvecService;
import fr.aiguillage.service.Service;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Rule sets follow one another while advisers ask for decisions. How long they wait is measured where all is tested,
 * since nothing else may run meanwhile.
 */
@AvecService
class PublicationSousChargeIT {

    private static final int PUBLICATIONS = Ampleur.de(8, 300);
    private static final long RYTHME = 500;
    private static final long ECHAUFFEMENT = Ampleur.de(1_000, 8_000);
    private static final double PAUSE_MAXIMALE = 50;
    /** A pause that publications cause is there each time; one that the machine causes is not. */
    private static final int ESSAIS = 3;

    private static final JsonObject MOTIF = new JsonObject().put("motif", "Sous charge");

    private final Map<Integer, String> publiees = new HashMap<>();
    private final Service service;
    private final ClientHttp client;

    PublicationSousChargeIT(Service service) {
        this.service = service;
        this.client = new ClientHttp(service.adresse("/"));
    }

    /** What is done while advisers ask, once a version with a raised cap has been published. */
    private interface Epreuve {
        void faire(Conseillers conseillers, int relevee) throws Exception;
    }

    @Test
    void nobody_fails_or_is_told_half_of_one_version_and_half_of_another() throws Exception {
        sousCharge((conseillers, relevee) -> publierEnAlternance(relevee));
    }

    @Test
    void nobody_waits() throws Exception {
        assumeTrue(Ampleur.TOUT, "other tests run meanwhile");
        sousCharge((conseillers, relevee) -> {
            double pause = pause(conseillers, relevee);
            for (int essai = 1; essai < ESSAIS && pause > PAUSE_MAXIMALE; essai++) {
                pause = Math.min(pause, pause(conseillers, relevee));
            }
            assertThat(pause).isLessThanOrEqualTo(PAUSE_MAXIMALE);
        });
    }

    private void sousCharge(Epreuve epreuve) throws Exception {
        Reponse livree = client.reussir("anne", "GET", "regles/1", null, null);
        publiees.put(1, livree.corps().getString("empreinte"));
        try (Conseillers conseillers = new Conseillers(new ClientHttp(service.adresse("/")))) {
            Thread.sleep(ECHAUFFEMENT);
            conseillers.relever();
            int relevee = releverLePlafond();
            System.out.println(
                    "Contrôles et scénarios d’un brouillon\u00a0: " + Conseillers.figures(conseillers.relever()));
            epreuve.faire(conseillers, relevee);
            System.out.println(conseillers.lues().size() + " versions ont décidé");
            assertThat(conseillers.echecs()).isEmpty();
            verifier(conseillers, publiees.get(relevee));
        }
    }

    /** By how many milliseconds publications lengthen the answers of the 99.9th percentile. */
    private double pause(Conseillers conseillers, int relevee) throws InterruptedException {
        conseillers.relever();
        Thread.sleep(ECHAUFFEMENT);
        long[] avant = conseillers.relever();
        publierEnAlternance(relevee);
        long[] pendant = conseillers.relever();
        System.out.println("Sans publication : " + Conseillers.figures(avant));
        System.out.println(PUBLICATIONS + " publications : " + Conseillers.figures(pendant));
        return Conseillers.millesime(pendant, 0.999) - Conseillers.millesime(avant, 0.999);
    }

    private void verifier(Conseillers conseillers, String relevee) {
        assertThat(conseillers.lues())
                .hasSizeGreaterThan(PUBLICATIONS / 4)
                .filteredOn(regles -> publiees.containsKey(regles.version()))
                .allSatisfy(regles -> assertThat(regles)
                        .isEqualTo(new Regles(
                                regles.version(),
                                publiees.get(regles.version()),
                                publiees.get(regles.version()).equals(relevee) ? "25000" : "20000")));
    }

    private void publierEnAlternance(int relevee) throws InterruptedException {
        for (int rang = 0; rang < PUBLICATIONS; rang++) {
            Thread.sleep(RYTHME);
            revenir(rang % 2 == 0 ? 1 : relevee);
        }
        revenir(1);
        Thread.sleep(1_000);
    }

    private void revenir(int version) {
        Reponse retour = client.reussir("anne", "POST", "regles/" + version + "/retour", MOTIF, null);
        approuver(retour.corps().getLong("id"), retour.etag());
    }

    private int approuver(long brouillon, String etag) {
        JsonObject corps = MOTIF.copy().put("enVigueurDepuis", UnBrouillon.AUJOURDHUI);
        JsonObject version = client.reussir("benoit", "POST", "brouillons/" + brouillon + "/approbation", corps, etag)
                .corps();
        publiees.put(version.getInteger("numero"), version.getString("empreinte"));
        return version.getInteger("numero");
    }

    private int releverLePlafond() {
        JsonObject nouveau = MOTIF.copy().put("titre", "Plafond").put("base", 1);
        Reponse brouillon = client.reussir("anne", "POST", "brouillons", nouveau, null);
        long id = brouillon.corps().getLong("id");
        String chemin = "brouillons/" + id;
        JsonObject modifications = new JsonObject(
                "{\"modifications\": [" + UnBrouillon.ecrire("seuil-04", "seuils-sortie-limite", "25000") + "]}");
        String etag = client.reussir(
                        "anne", "POST", chemin + "/tables/seuils/modifications", modifications, brouillon.etag())
                .etag();
        etag = ajuster(chemin, etag);
        etag = client.reussir("anne", "POST", chemin + "/proposition", MOTIF, etag)
                .etag();
        return approuver(id, etag);
    }

    private String ajuster(String chemin, String etag) {
        JsonArray resultats = client.reussir("anne", "POST", chemin + "/scenarios/execution", null, null)
                .corps()
                .getJsonArray("resultats");
        Map<String, JsonObject> scenarios = scenarios(chemin);
        String dernier = etag;
        for (int rang = 0; rang < resultats.size(); rang++) {
            JsonObject resultat = resultats.getJsonObject(rang);
            if (!resultat.getBoolean("passe")) {
                String nom = resultat.getString("nom");
                JsonObject ajuste = ajuste(scenarios.get(nom), resultat.getJsonArray("ecarts"));
                dernier = client.reussir(
                                "anne", "PUT", chemin + "/scenarios/" + ClientHttp.segment(nom), ajuste, dernier)
                        .etag();
            }
        }
        return dernier;
    }

    private Map<String, JsonObject> scenarios(String chemin) {
        Map<String, JsonObject> scenarios = new HashMap<>();
        JsonArray elements = new JsonArray().add("");
        for (int page = 1; !elements.isEmpty(); page++) {
            elements = client.reussir("anne", "GET", chemin + "/scenarios?taille=100&page=" + page, null, null)
                    .corps()
                    .getJsonArray("elements");
            elements.forEach(element -> scenarios.put(((JsonObject) element).getString("nom"), (JsonObject) element));
        }
        return scenarios;
    }

    private static JsonObject ajuste(JsonObject scenario, JsonArray ecarts) {
        ecarts.forEach(ecart -> scenario.getJsonObject("attendu")
                .put(((JsonObject) ecart).getString("champ"), ((JsonObject) ecart).getValue("obtenu")));
        return scenario;
    }
}
