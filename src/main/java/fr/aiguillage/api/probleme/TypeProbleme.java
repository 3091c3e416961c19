package fr.aiguillage.api.probleme;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of problems, each with its stable {@code type}, its French title and what to do about it. */
public enum TypeProbleme {
    REQUETE_INVALIDE(400, "La requête est invalide", "Corrigez l’adresse, les paramètres ou les en-têtes."),
    CORPS_ILLISIBLE(400, "Le corps de la requête est illisible", "Envoyez un objet JSON encodé en UTF-8."),
    DEMANDE_INVALIDE(400, "La demande est invalide", "Corrigez les champs signalés."),
    AUTHENTIFICATION_REQUISE(401, "Il faut s’authentifier", "Présentez des identifiants valides."),
    ACCES_REFUSE(403, "L’accès est refusé", "Demandez le droit qui manque."),
    RESSOURCE_INCONNUE(404, "Cette ressource n’existe pas", "Vérifiez l’adresse\u00a0; le contrat est sur /q/openapi."),
    METHODE_REFUSEE(405, "Cette méthode HTTP n’est pas permise ici", "L’en-tête Allow dit lesquelles le sont."),
    REPONSE_REFUSEE(406, "Aucun format de réponse ne convient", "Corrigez l’en-tête Accept\u00a0; voir /q/openapi."),
    ETAPE_IMPOSSIBLE(409, "Cette étape n’est pas possible", "Relisez l’état de la ressource."),
    REVISION_DEPASSEE(412, "Quelqu’un d’autre a modifié ce brouillon", "Relisez-le, puis refaites votre changement."),
    CORPS_TROP_GRAND(413, "Le corps de la requête est trop grand", "Envoyez un corps plus court."),
    FORMAT_REFUSE(415, "Ce format de requête n’est pas pris en charge", "Corrigez l’en-tête Content-Type."),
    JEU_REFUSE(422, "Le jeu de règles est refusé", "Corrigez ce que disent les constatations."),
    REVISION_REQUISE(428, "Il faut dire quelle révision vous modifiez", "Renvoyez l’ETag lu dans l’en-tête If-Match."),
    ERREUR_INTERNE(500, "Le service a rencontré une erreur", "Signalez l’identifiant de corrélation."),
    REGLE_DEFAILLANTE(500, "Une règle est défaillante", "Signalez l’identifiant de corrélation."),
    SERVICE_INDISPONIBLE(503, "Le service est momentanément indisponible", "Réessayez plus tard."),
    AUCUN_JEU_DE_REGLES(503, "Aucun jeu de règles n’est en vigueur", "Réessayez plus tard."),
    SURCHARGE(503, "Le service est surchargé", "Réessayez dans quelques secondes.");

    private final URI uri = URI.create(
            "urn:aiguillage:probleme:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    private final int statut;
    private final String titre;
    private final String conseil;

    TypeProbleme(int statut, String titre, String conseil) {
        this.statut = statut;
        this.titre = titre;
        this.conseil = conseil;
    }

    /** The plainest kind with that status. */
    static Optional<TypeProbleme> deStatut(int statut) {
        return Stream.of(values()).filter(type -> type.statut == statut).findFirst();
    }

    public URI uri() {
        return uri;
    }

    public int statut() {
        return statut;
    }

    public String titre() {
        return titre;
    }

    /** What to do about it, in French. */
    public String conseil() {
        return conseil;
    }
}
