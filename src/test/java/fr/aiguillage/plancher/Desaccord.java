package fr.aiguillage.plancher;

import static java.util.stream.Collectors.joining;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.Decision;
import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.UneDemande;
import fr.aiguillage.publication.Livraison;
import java.util.Optional;
import java.util.stream.Stream;

/** A demand to which the service and the floor answer otherwise, told in words, with what to do about it. */
record Desaccord(Demande demande, Decision decision, Reponse reponse) {

    static final String SOURCES = "src/bench/plancher/fr/aiguillage/plancher/";

    /** Nothing when they agree. */
    static Optional<Desaccord> sur(Demande demande, Ruleset ruleset) {
        return sur(demande, Aiguilleur.decider(demande, ruleset));
    }

    static Optional<Desaccord> sur(Demande demande, Decision decision) {
        Desaccord desaccord = new Desaccord(demande, decision, Plancher.decider(demande));
        return desaccord.champs().findAny().isPresent() ? Optional.of(desaccord) : Optional.empty();
    }

    /** The plainest demand found on which they still disagree. */
    Desaccord reduit(Ruleset ruleset) {
        Demande plusSimple = Reduction.reduire(
                demande,
                ordinaire(demande.acte()),
                candidate -> sur(candidate, ruleset).isPresent());
        return sur(plusSimple, ruleset).orElseThrow();
    }

    String enMots() {
        return """
                Le service et le plancher ne répondent pas pareil à cette demande, réduite à l’essentiel\u00a0:

                %s

                %s

                Une ligne livrée vient de changer\u00a0? Changez le plancher de même, dans %s. \
                Rien n’a changé\u00a0? Le guide dit lequel des deux a tort.
                Les lignes qui ont répondu\u00a0: %s.""".formatted(
                Livraison.ecrire(demande),
                champs().map(this::ecart).collect(joining("\n")),
                SOURCES,
                decision.explication().stream().map(LigneDeclenchee::ligne).collect(joining(", ")));
    }

    private String ecart(Champ champ) {
        return "%s\u00a0: le service dit %s, le plancher %s (%s)"
                .formatted(champ, champ.du(decision), champ.du(reponse), champ.fichiers());
    }

    private Stream<Champ> champs() {
        return Stream.of(Champ.values()).filter(champ -> !champ.pareil(decision, reponse));
    }

    private static Demande ordinaire(Acte acte) {
        return UneDemande.de(acte).demande();
    }
}
