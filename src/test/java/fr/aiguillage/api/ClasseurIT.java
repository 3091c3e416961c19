package fr.aiguillage.api;

import static fr.aiguillage.api.UnBrouillon.par;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.aiguillage.publication.classeur.Cellule;
import fr.aiguillage.publication.classeur.Feuille;
import fr.aiguillage.publication.classeur.FeuillePresentee;
import fr.aiguillage.publication.classeur.Position;
import fr.aiguillage.publication.classeur.Presentation;
import fr.aiguillage.service.AvecService;
import fr.aiguillage.storage.classeur.ClasseursXlsx;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules go to Excel and come back, over HTTP. */
@AvecService
class ClasseurIT {

    private static final ClasseursXlsx CLASSEURS = new ClasseursXlsx();
    private static final Presentation NUE = new Presentation(false, false, -1, List.of(), Set.of());

    /** Where « Seuils » holds the cap of one partial withdrawal. */
    private static final Position PLAFOND = new Position(8, 4);

    private static final Position ACTE = new Position(8, 1);

    private UnBrouillon brouillon;
    private byte[] classeur;

    @BeforeEach
    void exporter() {
        brouillon = UnBrouillon.cree("anne");
        classeur = par("anne")
                .get(brouillon.chemin("/classeur"))
                .then()
                .statusCode(200)
                .contentType(Xlsx.TYPE)
                .header("Content-Disposition", containsString("brouillon-" + brouillon.id + ".xlsx"))
                .header("ETag", brouillon.etag())
                .extract()
                .asByteArray();
    }

    @Test
    void a_version_is_exported_for_whoever_reads_it() {
        byte[] octets = par("benoit")
                .get("/regles/1/classeur")
                .then()
                .statusCode(200)
                .contentType(Xlsx.TYPE)
                .header("Content-Disposition", containsString("regles-1.xlsx"))
                .extract()
                .asByteArray();
        assertThat(CLASSEURS.lire(octets))
                .extracting(Feuille::nom)
                .startsWith("Lisez-moi", "Seuils", "Canaux")
                .endsWith("Scénarios", "Listes");
        rapporter(octets, false).body("nombre", equalTo(0)).body("constatations", hasSize(0));
    }

    @Test
    void nothing_changes_when_nobody_touched_it() {
        String empreinte =
                par("anne").get("/regles/1").then().extract().jsonPath().getString("empreinte");
        rapporter(classeur, true)
                .statusCode(200)
                .header("ETag", brouillon.etag())
                .body("nombre", equalTo(0))
                .body("constatations", hasSize(0))
                .body("empreinte", equalTo(empreinte));
    }

    @Test
    void differences_are_shown_first_and_written_only_when_asked_for() {
        byte[] change = avec(PLAFOND, new Cellule.Nombre(new BigDecimal("25000")));
        rapporter(change, false)
                .statusCode(200)
                .header("ETag", brouillon.etag())
                .body("applique", equalTo(false))
                .body("applicable", equalTo(true))
                .body("differences.phrase", hasItem(containsString("«\u00a020000\u00a0» devient «\u00a025000\u00a0»")));
        par("anne").get(brouillon.chemin("/differences")).then().body("nombre", equalTo(0));
        brouillon
                .suivre(rapporter(change, true))
                .statusCode(200)
                .body("applique", equalTo(true))
                .body("revision", equalTo(2));
        par("anne").get(brouillon.chemin("/differences")).then().body("nombre", equalTo(1));
        par("anne")
                .get(brouillon.chemin(""))
                .then()
                .body("histoire[1].motif", equalTo("Classeur Excel\u00a0: 1 différence(s)"));
    }

    @Test
    void a_value_that_is_not_known_is_found_on_its_cell() {
        rapporter(avec(ACTE, Cellule.texte("RACHAT_PARTIEL, RACHAT_TOTALE")), false)
                .body("applicable", equalTo(true))
                .body("constatations.find { it.controle == 'VALEUR_INCONNUE' }.feuille", equalTo("Seuils"))
                .body("constatations.find { it.controle == 'VALEUR_INCONNUE' }.cellule", equalTo("B9"))
                .body(
                        "constatations.find { it.controle == 'VALEUR_INCONNUE' }.remede",
                        equalTo("Vouliez-vous dire «\u00a0RACHAT_TOTAL\u00a0»\u00a0?"));
    }

    @Test
    void what_the_gate_refuses_is_not_written() {
        byte[] change = avec(PLAFOND, Cellule.texte("25 000 €"));
        rapporter(change, false)
                .statusCode(200)
                .body("applicable", equalTo(false))
                .body("constatations.find { it.controle == 'SURETE' }.cellule", equalTo("E9"))
                .body("constatations.find { it.controle == 'SURETE' }.remede", containsString("25000"));
        rapporter(change, true)
                .statusCode(422)
                .body("type", equalTo("urn:aiguillage:probleme:jeu-refuse"))
                .body("constatations.find { it.controle == 'SURETE' }.cellule", equalTo("E9"));
        par("anne").get(brouillon.chemin("/differences")).then().body("nombre", equalTo(0));
    }

    @Test
    void empty_cells_and_formulas_are_found_on_their_cells() {
        rapporter(avec(ACTE, null), false).body("constatations.cellule", hasItem("B9"));
        byte[] formule = avec(PLAFOND, Cellule.texte("=1+1"));
        rapporter(formule, false)
                .body("applicable", equalTo(true))
                .body("constatations.find { it.cellule == 'E9' }.controle", equalTo("CELLULE_ILLISIBLE"));
    }

    @Test
    void findings_come_back_in_the_same_workbook() {
        byte[] annote = envoyer(avec(PLAFOND, Cellule.texte("25 000 €")), true, Xlsx.TYPE)
                .statusCode(422)
                .contentType(Xlsx.TYPE)
                .extract()
                .asByteArray();
        List<Feuille> feuilles = CLASSEURS.lire(annote);
        assertThat(feuilles.get(0).nom()).isEqualTo("Constatations");
        assertThat(feuilles.get(0).cellules().values())
                .contains(Cellule.texte("Seuils"), Cellule.texte("E9"), Cellule.texte("SURETE"));
        assertThat(feuille(feuilles, "Seuils").cellules()).containsEntry(PLAFOND, Cellule.texte("25 000 €"));
        rapporter(corriger(feuilles), false)
                .body("applicable", equalTo(true))
                .body("constatations", hasSize(0))
                .body("nombre", equalTo(0));
    }

    @Test
    void a_scenario_that_cannot_be_read_is_found_on_its_row() {
        List<Feuille> feuilles = CLASSEURS.lire(classeur);
        Feuille scenarios = feuille(feuilles, "Scénarios");
        int demande = scenarios.cellules().entrySet().stream()
                .filter(cellule -> cellule.getValue().equals(Cellule.texte("demande")))
                .findFirst()
                .orElseThrow()
                .getKey()
                .colonne();
        rapporter(remplacer(feuilles, "Scénarios", new Position(4, demande), Cellule.texte("{acte")), false)
                .body("applicable", equalTo(false))
                .body("constatations.find { it.controle == 'SCENARIOS' }.feuille", equalTo("Scénarios"))
                .body("constatations.find { it.controle == 'SCENARIOS' }.cellule", equalTo("A5"));
    }

    @Test
    void somebody_else_s_changes_are_not_overwritten() {
        par("anne")
                .body(classeur)
                .contentType(Xlsx.TYPE)
                .post(brouillon.chemin("/classeur"))
                .then()
                .statusCode(428);
        par("anne")
                .header("If-Match", "\"r7\"")
                .contentType(Xlsx.TYPE)
                .body(classeur)
                .post(brouillon.chemin("/classeur"))
                .then()
                .statusCode(412);
        brouillon.ecrireLePlafond("anne", "30000");
        rapporter(classeur, false)
                .body("nombre", equalTo(1))
                .body("constatations.message", hasItem(containsString("ce qui a changé depuis serait défait")));
    }

    @Test
    void what_is_no_workbook_is_refused() {
        rapporter("bonjour".getBytes(java.nio.charset.StandardCharsets.UTF_8), false)
                .statusCode(422)
                .body("constatations[0].controle", equalTo("CLASSEUR"));
        rapporter(new byte[(4 << 20) + 1], false).statusCode(413);
        par("anne")
                .header("If-Match", brouillon.etag())
                .contentType(Xlsx.TYPE)
                .body(classeur)
                .post(brouillon.chemin("/classeur?appliquer=oui"))
                .then()
                .statusCode(400)
                .body("violations[0].champ", equalTo("appliquer"));
        par("anne")
                .header("If-Match", brouillon.etag())
                .body("{}")
                .post(brouillon.chemin("/classeur"))
                .then()
                .statusCode(415);
        par("anne").get("/brouillons/999999/classeur").then().statusCode(404);
        par("anne").get("/regles/999/classeur").then().statusCode(404);
        par("benoit")
                .header("If-Match", brouillon.etag())
                .contentType(Xlsx.TYPE)
                .body(classeur)
                .post(brouillon.chemin("/classeur"))
                .then()
                .statusCode(403);
    }

    private ValidatableResponse rapporter(byte[] octets, boolean appliquer) {
        return envoyer(octets, appliquer, "*/*")
                .contentType(not(equalTo(Xlsx.TYPE)))
                .body(notNullValue());
    }

    private ValidatableResponse envoyer(byte[] octets, boolean appliquer, String accept) {
        return par("anne")
                .header("If-Match", brouillon.etag())
                .header("Accept", accept)
                .contentType(Xlsx.TYPE)
                .body(octets)
                .post(brouillon.chemin("/classeur?appliquer=" + appliquer))
                .then();
    }

    private byte[] avec(Position position, Cellule cellule) {
        return remplacer(CLASSEURS.lire(classeur), "Seuils", position, cellule);
    }

    private static byte[] corriger(List<Feuille> feuilles) {
        return remplacer(feuilles, "Seuils", PLAFOND, new Cellule.Nombre(new BigDecimal("20000")));
    }

    private static Feuille feuille(List<Feuille> feuilles, String nom) {
        return feuilles.stream()
                .filter(feuille -> feuille.nom().equals(nom))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] remplacer(List<Feuille> feuilles, String nom, Position position, Cellule cellule) {
        return CLASSEURS.ecrire(feuilles.stream()
                .map(feuille -> feuille.nom().equals(nom) ? remplacer(feuille, position, cellule) : feuille)
                .map(feuille -> new FeuillePresentee(feuille, NUE))
                .toList());
    }

    private static Feuille remplacer(Feuille feuille, Position position, Cellule cellule) {
        TreeMap<Position, Cellule> cellules = new TreeMap<>(feuille.cellules());
        if (cellule == null) {
            cellules.remove(position);
        } else {
            cellules.put(position, cellule);
        }
        return new Feuille(feuille.nom(), cellules, feuille.fusions());
    }
}
