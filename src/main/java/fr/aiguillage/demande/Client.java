package fr.aiguillage.demande;

/**
 * The client, as far as the guide cares.
 *
 * @param portefeuille whose client it is; {@code null} when unknown
 * @param accepteSelfcare whether the client is ready to do the act online
 * @param refuseConseillerFinancier whether the client refuses the appointment with a financial adviser
 * @param autresContrats whether the client holds other contracts
 * @param projet what a total withdrawal is for; {@code null} when unknown
 * @param liquiditesAilleurs whether the client has cash on other investments; {@code null} when unknown
 */
public record Client(
        Portefeuille portefeuille,
        boolean accepteSelfcare,
        boolean refuseConseillerFinancier,
        boolean autresContrats,
        Projet projet,
        Boolean liquiditesAilleurs) {}
