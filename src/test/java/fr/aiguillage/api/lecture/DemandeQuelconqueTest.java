package fr.aiguillage.api.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.api.demande.DemandeRequest;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is sent is a demand or a refusal in French, never a breakdown. */
class DemandeQuelconqueTest {

    private static final LocalDate JOUR = LocalDate.of(2024, 3, 15);

    private static final String DEMANDE = """
            {"acte":"RACHAT_PARTIEL","montant":1500.50,"versementsParAn":4,"partUC":true,"dateDemande":"2024-03-15",
            "client":{"portefeuille":"CR","projet":"AUTRE"},"contrat":{"reference":"é€😀","valeur":1e4,
            "situations":["AVANCE_EN_COURS"],"avances":[{"date":"2023-01-01","solde":0}],
            "flux":[{"date":"2024-03-01","sens":"ENTRANT","converti":false}],"demandes":[{"acte":"ARBITRAGE"}],
            "operations":[{"acte":"ARBITRAGE","date":"2024-02-29","montant":10,"etat":"EN_COURS","selfcare":true}]}}""";

    private record Mutation(int position, int longueur, byte[] remplacement) {

        byte[] appliquer(byte[] octets) {
            int debut = Math.floorMod(position, octets.length + 1);
            int fin = Math.min(octets.length, debut + longueur);
            byte[] mute = new byte[octets.length - (fin - debut) + remplacement.length];
            System.arraycopy(octets, 0, mute, 0, debut);
            System.arraycopy(remplacement, 0, mute, debut, remplacement.length);
            System.arraycopy(octets, fin, mute, debut + remplacement.length, octets.length - fin);
            return mute;
        }
    }

    @Property(tries = 5_000)
    void uneDemandeMuteeEstLueOuRefusee(@ForAll("mutees") byte[] corps) {
        try {
            assertThat(CorpsJson.lire(corps, DemandeRequest::lire).toDemande(JOUR))
                    .isNotNull();
        } catch (HttpProblem refus) {
            assertThat(refus.getStatusCode()).isEqualTo(400);
            assertThat(refus.getDetail()).isNotBlank().doesNotContain("java", "jackson", "Exception");
            assertThat(refus.getParameters()).containsKey("violations");
        }
    }

    @Provide
    Arbitrary<byte[]> mutees() {
        return mutations().list().ofMinSize(1).ofMaxSize(4).map(mutations -> {
            byte[] corps = DEMANDE.getBytes(StandardCharsets.UTF_8);
            for (Mutation mutation : mutations) {
                corps = mutation.appliquer(corps);
            }
            return corps;
        });
    }

    private static Arbitrary<Mutation> mutations() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.oneOf(jetons(), octets()))
                .as(Mutation::new);
    }

    private static Arbitrary<byte[]> jetons() {
        return Arbitraries.of(
                        "null",
                        "[]",
                        "{}",
                        "[[[[",
                        "\"",
                        "\\ud800",
                        "1e999",
                        "-0",
                        "1e-999",
                        "0.001",
                        "true",
                        ",",
                        ":",
                        "}",
                        "\"2024-02-31\"",
                        "\"ARBITRAGE\"",
                        "99999999999999999999")
                .map(jeton -> jeton.getBytes(StandardCharsets.UTF_8));
    }

    private static Arbitrary<byte[]> octets() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(3);
    }
}
