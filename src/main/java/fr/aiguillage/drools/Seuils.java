package fr.aiguillage.drools;

import fr.aiguillage.decision.Chiffre;
import fr.aiguillage.decision.CodeSeuil;
import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.decision.Mesure;
import fr.aiguillage.decision.RegleDefaillanteException;
import fr.aiguillage.decision.Seuil;
import fr.aiguillage.demande.Acte;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The thresholds of every act, read once when a rule set is loaded. */
final class Seuils {

    private static final Pattern CITATION = Pattern.compile("\\{([A-Z_]+)\\.([A-Z_]+)}");

    private final Map<Acte, List<Seuil>> parActe = new EnumMap<>(Acte.class);
    private final int version;

    Seuils(TableEngine aiguillage, int version) {
        this.version = version;
        for (Acte acte : Acte.values()) {
            parActe.put(acte, seuils(aiguillage.evaluate(Map.of("acte", acte.name()), Tables.SEUILS)));
        }
    }

    List<Seuil> de(Acte acte) {
        return parActe.get(acte);
    }

    /** Replaces each {@code {ACTE.SEUIL}} of a sentence by the figure of its cell: « 10 000 € », « 10 » days. */
    String citer(String texte) {
        return CITATION.matcher(texte).replaceAll(this::chiffre);
    }

    private String chiffre(MatchResult citation) {
        return Stream.of(Acte.values())
                .filter(acte -> acte.name().equals(citation.group(1)))
                .flatMap(acte -> de(acte).stream())
                .filter(seuil -> seuil.code().name().equals(citation.group(2)))
                .findFirst()
                .map(Seuils::chiffre)
                .orElseThrow(() -> new RegleDefaillanteException(
                        version, Tables.SEUILS, "Un texte cite un seuil qui n’existe pas\u00a0: " + citation.group()));
    }

    private static String chiffre(Seuil seuil) {
        String nombre = Chiffre.francais(seuil.limite());
        return seuil.code() == CodeSeuil.DELAI_RIB ? nombre : nombre + "\u00a0€";
    }

    private List<Seuil> seuils(Evaluation evaluation) {
        List<LigneDeclenchee> lignes = evaluation.lignes();
        List<Seuil> seuils = new ArrayList<>();
        for (Map<String, Object> valeurs : evaluation.lignes(Tables.SEUILS)) {
            CodeSeuil code = CodeSeuil.valueOf((String) valeurs.get("seuil"));
            if (seuils.stream().anyMatch(seuil -> seuil.code() == code)) {
                throw new RegleDefaillanteException(
                        version, Tables.SEUILS, "Le seuil " + code + " est donné par deux lignes pour le même acte");
            }
            seuils.add(new Seuil(
                    code,
                    Mesure.valueOf((String) valeurs.get("mesure")),
                    (BigDecimal) valeurs.get("limite"),
                    lignes.get(seuils.size())));
        }
        return seuils.stream().sorted(Comparator.comparing(Seuil::code)).toList();
    }
}
