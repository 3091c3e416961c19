package fr.aiguillage.demande;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void it_is_hidden_wherever_it_is_printed() {
        Contrat contrat = new Contrat(
                Reference.de("C-2024-001"),
                null,
                null,
                null,
                true,
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(contrat).asString().contains("reference=***").doesNotContain("2024");
    }

    @Test
    void it_is_kept_as_it_was_given() {
        assertThat(Reference.de("C-2024-001").valeur()).isEqualTo("C-2024-001");
        assertThat(Reference.de(null)).isNull();
    }
}
