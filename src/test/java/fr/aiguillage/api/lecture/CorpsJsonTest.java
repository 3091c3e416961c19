package fr.aiguillage.api.lecture;

import static fr.aiguillage.api.lecture.Refus.octets;
import static fr.aiguillage.api.lecture.Refus.probleme;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpsJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void unCorpsVideEstRefuse(String corps) {
        assertThat(probleme(octets(corps)).getDetail())
                .isEqualTo("Le corps est vide\u00a0; un objet JSON est attendu.");
    }

    @Test
    void uneListeNEstPasUneDemande() {
        assertThat(probleme(octets("[]")).getDetail()).isEqualTo("Le corps doit être un objet JSON, et non une liste.");
    }

    @Test
    void nullNEstPasUneDemande() {
        assertThat(probleme(octets("null")).getDetail()).isEqualTo("Le corps doit être un objet JSON, et non null.");
    }

    @Test
    void unJsonTronqueEstRefuseAvecSonLieu() {
        assertThat(probleme(octets("{'acte':\n'ARBITRAGE'")).getDetail())
                .isEqualTo("Le JSON s’arrête avant la fin (ligne 2, colonne 12).");
    }

    @Test
    void ceQuiNEstPasDuJsonEstRefuseAvecSonLieu() {
        assertThat(probleme(octets("{acte:1}")).getDetail())
                .isEqualTo("Le corps n’est pas du JSON valide (ligne 1, colonne 2).");
    }

    @Test
    void unChampEcritDeuxFoisEstRefuse() {
        assertThat(probleme(octets("{'acte':'ARBITRAGE','acte':'CONSULTATION'}"))
                        .getDetail())
                .startsWith("Un champ figure deux fois (ligne 1, ");
    }

    @Test
    void ceQuiSuitLaFinEstRefuse() {
        assertThat(probleme(octets("{'acte':'CONSULTATION'} {}")).getStatusCode())
                .isEqualTo(400);
    }

    @Test
    void ceQuiNEstPasEnUtf8EstRefuse() {
        byte[] latin1 = "{\"acte\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(probleme(latin1).getDetail()).isEqualTo("Le corps n’est pas du texte encodé en UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{'contrat':", "{'a':[{'b':"})
    void unJsonTropImbriqueEstRefuse(String motif) {
        HttpProblem probleme = probleme(octets(motif.repeat(10_000)));
        assertThat(probleme.getStatusCode()).isEqualTo(400);
        assertThat(probleme.getDetail()).startsWith("Le JSON est trop imbriqué");
    }

    @Test
    void unNombreInterminableEstRefuse() {
        assertThat(probleme(octets("{'montant':" + "9".repeat(100_000) + "}")).getStatusCode())
                .isEqualTo(400);
    }

    @Test
    void unExposantDemesureEstRefuse() {
        assertThat(probleme(octets("{'montant':1e99999999999}")).getDetail())
                .isEqualTo("Un nombre du JSON a un exposant démesuré.");
    }

    @Test
    void unMilliersDErreursNeRemplissentPasLaReponse() {
        StringBuilder corps = new StringBuilder("{'acte':'ARBITRAGE'");
        for (int i = 0; i < 5_000; i++) {
            corps.append(",'c").append(i).append("':1");
        }
        assertThat(Refus.refus(corps.append('}').toString())).hasSize(Violations.MAXIMUM);
    }
}
