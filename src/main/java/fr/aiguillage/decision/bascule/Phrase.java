package fr.aiguillage.decision.bascule;

import fr.aiguillage.decision.Avertissement;
import fr.aiguillage.decision.Blocage;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.DevoirDeConseil;
import fr.aiguillage.decision.Libelles;
import fr.aiguillage.decision.Plafond;
import fr.aiguillage.decision.Question;
import fr.aiguillage.decision.Texte;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what becomes of an answer: the two changes that matter most; a sentence of the tables when only they change. */
record Phrase(Decision avant, Decision apres) {

    private static final int AU_PLUS = 2;

    /** @param champs those that change, what matters most first */
    String dire(String circonstance, List<ChampDeReponse> champs) {
        List<String> faits = dire(champs, this::fait, AU_PLUS);
        List<String> dits = faits.isEmpty() ? dire(champs, this::texte, 1) : faits;
        return circonstance + "\u00a0: "
                + (dits.isEmpty() ? "la réponse change dans son détail" : String.join("\u00a0; ", dits)) + ".";
    }

    private static List<String> dire(List<ChampDeReponse> champs, Function<ChampDeReponse, String> mots, int auPlus) {
        return champs.stream().map(mots).filter(Objects::nonNull).limit(auPlus).toList();
    }

    private String fait(ChampDeReponse champ) {
        return switch (champ) {
            case CONDUITE -> conduite(apres) + " (au lieu de\u00a0: " + conduite(avant) + ")";
            case PLAFONDS_DEPASSES -> plafonds();
            case SELFCARE -> Libelles.de(apres.selfcare());
            case BLOCAGES -> blocages();
            case SUITE -> suite();
            case DEVOIR_DE_CONSEIL ->
                apres.devoirDeConseil() == null
                        ? null
                        : Libelles.de(apres.devoirDeConseil().application());
            case MOYENS -> moyens();
            case MOYEN_DEMANDE -> moyenDemande(apres.paiement().moyenDemandeAccepte());
            default -> null;
        };
    }

    private String texte(ChampDeReponse champ) {
        return switch (champ) {
            case MOTIFS -> textes("le motif de conseil", decision -> motifs(decision.devoirDeConseil()));
            case QUESTIONS ->
                textes("la question", decision -> decision.questions().stream().map(Question::texte));
            case ETAPES ->
                textes("l’étape", decision -> decision.etapes().stream().map(Texte::texte));
            case RAPPELS ->
                textes("le rappel", decision -> decision.rappels().stream().map(Texte::texte));
            case AVERTISSEMENTS ->
                textes(
                        "l’avertissement",
                        decision -> decision.avertissements().stream().map(Avertissement::texte));
            default -> null;
        };
    }

    private static String conduite(Decision decision) {
        return decision.conduite().stream().map(Libelles::de).collect(Collectors.joining(", puis "));
    }

    private String plafonds() {
        return difference(
                decision -> decision.plafonds().stream()
                        .filter(Plafond::depasse)
                        .map(Plafond::code)
                        .map(Mots::de),
                plafond -> plafond + " est dépassé",
                plafond -> plafond + " n’est plus dépassé");
    }

    private String blocages() {
        return difference(
                decision -> decision.blocages().stream().map(Blocage::cas).map(cas -> "le cas " + cas),
                cas -> cas + " bloque l’acte",
                cas -> cas + " ne bloque plus l’acte");
    }

    /** That there is none any more goes without saying when the conduct changes. */
    private String suite() {
        if (apres.suite() != null) {
            return "ensuite, " + Libelles.de(apres.suite());
        }
        return apres.conduite().equals(avant.conduite()) ? "aucun acte à la suite" : null;
    }

    private String moyens() {
        if (!apres.paiement().moyens().isEmpty()) {
            return apres.paiement().moyens().stream()
                    .map(Libelles::de)
                    .collect(Collectors.joining(" ou ", "paiement par ", ""));
        }
        return apres.selfcare() == avant.selfcare() ? "aucun moyen de paiement en ligne" : null;
    }

    private static String moyenDemande(Boolean accepte) {
        return accepte == null ? null : "le moyen souhaité est " + (accepte ? "accepté" : "refusé");
    }

    private static Stream<String> motifs(DevoirDeConseil devoir) {
        return Stream.ofNullable(devoir)
                .flatMap(connu -> connu.motifs().stream())
                .map(Texte::texte);
    }

    private String textes(String nom, Function<Decision, Stream<String>> lecture) {
        return difference(lecture, texte -> "avec " + nom + citer(texte), texte -> "sans " + nom + citer(texte));
    }

    /** Inside a sentence: without its full stop, and with the second rank of quotation marks. */
    private static String citer(String texte) {
        String phrase = texte.endsWith(".") ? texte.substring(0, texte.length() - 1) : texte;
        return " «\u00a0" + phrase.replace("«\u00a0", "“").replace("\u00a0»", "”") + "\u00a0»";
    }

    /** The first thing that is new, or else the first that is gone; {@code null} when there is neither. */
    private String difference(
            Function<Decision, Stream<String>> lecture,
            Function<String, String> arrivee,
            Function<String, String> depart) {
        List<String> unes = lecture.apply(avant).toList();
        List<String> autres = lecture.apply(apres).toList();
        return Stream.concat(
                        autres.stream().filter(autre -> !unes.contains(autre)).map(arrivee),
                        unes.stream().filter(une -> !autres.contains(une)).map(depart))
                .findFirst()
                .orElse(null);
    }
}
