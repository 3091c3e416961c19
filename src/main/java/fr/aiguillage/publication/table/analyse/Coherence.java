package fr.aiguillage.publication.table.analyse;

import fr.aiguillage.decision.CodeSeuil;
import fr.aiguillage.decision.Mesure;
import fr.aiguillage.decision.Position;
import fr.aiguillage.decision.ProfilContext;
import fr.aiguillage.demande.Acte;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the inputs of the service cannot say together: an amount that is compared with one threshold of its act is known
 * to its other amounts and totals too.
 */
record Coherence(List<Limite> limites) {

    private static final String ACTE = "acte";
    private static final Set<String> INCONNUE = Set.of(Position.INCONNUE.name());
    private static final Set<String> CONNUES = Set.of(Position.EN_DECA.name(), Position.EXACTEMENT.name());
    private static final Set<String> DU_MONTANT =
            Set.of(Mesure.MONTANT.name(), Mesure.CUMUL_ANNEE_GLISSANTE.name(), Mesure.CUMUL_ANNEE_CIVILE.name());

    /** @param contraintes the values that each input may have, by name */
    boolean possible(Map<String, Set<String>> contraintes) {
        Set<String> actes = contraintes.getOrDefault(ACTE, Set.of());
        return actes.isEmpty() || actes.stream().anyMatch(acte -> possible(acte, contraintes));
    }

    private boolean possible(String acte, Map<String, Set<String>> contraintes) {
        boolean seRetrouve =
                Arrays.stream(Acte.values()).anyMatch(a -> a.name().equals(acte) && a.compteDansUnPlafond());
        boolean connu = limites.stream()
                .filter(limite -> limite.acte().equals(acte) && limite.mesure().equals(Mesure.MONTANT.name()))
                .anyMatch(limite -> CONNUES.containsAll(positions(limite, contraintes)));
        boolean inconnu = limites.stream()
                .filter(limite -> limite.acte().equals(acte) && DU_MONTANT.contains(limite.mesure()))
                .anyMatch(limite -> INCONNUE.equals(positions(limite, contraintes)));
        return !(seRetrouve && connu && inconnu);
    }

    private static Set<String> positions(Limite limite, Map<String, Set<String>> contraintes) {
        return Arrays.stream(CodeSeuil.values())
                .filter(code -> code.name().equals(limite.seuil()))
                .map(ProfilContext.POSITIONS::get)
                .findFirst()
                .map(contraintes::get)
                .orElse(Set.of(Position.INCONNUE.name(), Position.AU_DELA.name()));
    }
}
