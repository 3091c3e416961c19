package fr.aiguillage.decision;

import java.util.List;

/**
 * What the adviser says and uses beside the steps.
 *
 * @param introduction how to open the subject; {@code null} when the sheet has none
 * @param arguments for the client space
 * @param outilsClient what to send or show to the client
 * @param outilsConseiller what the adviser has for himself
 * @param defense the script that defends the portfolio, for a total withdrawal
 */
public record Accompagnement(
        Texte introduction,
        List<Texte> arguments,
        List<Texte> outilsClient,
        List<Texte> outilsConseiller,
        List<Texte> defense) {}
