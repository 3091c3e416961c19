package fr.aiguillage.decision.bascule;

import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Demande;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** An amount of a demand that its answer depends on. */
enum ChampDeMontant {
    MONTANT("montant", Demande::montant, (variante, montant) -> variante.montant = montant),
    MONTANT_PROJET("montantProjet", Demande::montantProjet, (variante, montant) -> variante.montantProjet = montant),
    VALEUR("contrat.valeur", demande -> demande.contrat().valeur(), (variante, montant) -> variante.valeur = montant);

    private final String nom;
    private final Function<Demande, BigDecimal> lecture;
    private final BiConsumer<Variante, BigDecimal> ecriture;

    ChampDeMontant(String nom, Function<Demande, BigDecimal> lecture, BiConsumer<Variante, BigDecimal> ecriture) {
        this.nom = nom;
        this.lecture = lecture;
        this.ecriture = ecriture;
    }

    /** A total withdrawal whose amount is not told is that of the value of the contract. */
    static List<ChampDeMontant> de(Demande demande) {
        return switch (demande.acte()) {
            case AJOUT_COMPTE_BANCAIRE -> List.of(MONTANT_PROJET, MONTANT);
            case RACHAT_TOTAL ->
                List.of(demande.montant() == null && demande.contrat().valeur() != null ? VALEUR : MONTANT);
            default -> List.of(MONTANT);
        };
    }

    String nom() {
        return nom;
    }

    /** In euros; zero, less than any, when it is not known. */
    BigDecimal lire(Demande demande) {
        BigDecimal montant = lecture.apply(demande);
        return montant == null ? BigDecimal.ZERO : montant;
    }

    Demande ecrire(Demande demande, BigDecimal montant) {
        Consumer<Variante> changement = variante -> ecriture.accept(variante, montant);
        return Variante.de(demande, changement);
    }

    /** What follows the figure in a sentence. */
    String precision(Acte acte) {
        return switch (this) {
            case MONTANT -> acte == Acte.VERSEMENT_REGULIER ? " par versement" : "";
            case MONTANT_PROJET -> " de versement prévu";
            case VALEUR -> " de valeur du contrat";
        };
    }
}
