package fr.aiguillage.plancher;

import static fr.aiguillage.plancher.Argument.APPLICATION_MOBILE;
import static fr.aiguillage.plancher.Argument.DISPONIBILITE;
import static fr.aiguillage.plancher.Argument.LIBERTE_ET_AUTONOMIE;
import static fr.aiguillage.plancher.Argument.PROCEDURE_ALLEGEE;
import static fr.aiguillage.plancher.Argument.SECURITE;
import static fr.aiguillage.plancher.Argument.SIMPLICITE;
import static fr.aiguillage.plancher.Argument.SIMPLICITE_OPERATION;
import static fr.aiguillage.plancher.Argument.SIMULATEURS;
import static fr.aiguillage.plancher.Outil.CARTOGRAPHIE;
import static fr.aiguillage.plancher.Outil.CHAINE_SELFCARE_VIE;
import static fr.aiguillage.plancher.Outil.CONTACT_TOUS_INFLUENCEURS;
import static fr.aiguillage.plancher.Outil.NET_MESSAGE;
import static fr.aiguillage.plancher.Outil.REFLEXE_SELFCARE;
import static fr.aiguillage.plancher.Outil.SELFCARE_DOCMAP;
import static fr.aiguillage.plancher.Outil.SIGNATURE_ELECTRONIQUE;
import static fr.aiguillage.plancher.Outil.VIDEO_ARBITRAGE;
import static fr.aiguillage.plancher.Outil.VIDEO_ESPACE_SOCIETAIRE;
import static fr.aiguillage.plancher.Outil.VIDEO_VERSEMENT;

import java.util.List;

/** What the adviser says for the client space, sends and uses (« Argumentaire » and the tables it feeds). */
enum Argumentaire {
    VERSEMENT_PONCTUEL(
            List.of(
                    SECURITE,
                    DISPONIBILITE,
                    SIMPLICITE_OPERATION,
                    PROCEDURE_ALLEGEE,
                    Argument.LIBERTE_VERSEMENT,
                    Argument.AUTONOMIE_ACTE,
                    Argument.CONSEIL_EN_LIGNE_VERSEMENT,
                    Argument.PAIEMENT_PAR_CARTE,
                    APPLICATION_MOBILE),
            List.of(VIDEO_VERSEMENT, VIDEO_ESPACE_SOCIETAIRE, NET_MESSAGE),
            Outils.CONSEILLER),
    VERSEMENT_PONCTUEL_CONSEILLER_FINANCIER(
            Arguments.CONSEILLER_FINANCIER, List.of(VIDEO_ESPACE_SOCIETAIRE, NET_MESSAGE), Outils.CONSEILLER),
    VERSEMENT_REGULIER(
            List.of(
                    SECURITE,
                    DISPONIBILITE,
                    SIMPLICITE_OPERATION,
                    PROCEDURE_ALLEGEE,
                    Argument.LIBERTE_VERSEMENT_REGULIER,
                    Argument.AUTONOMIE_EPARGNE,
                    Argument.CONSEIL_EN_LIGNE,
                    APPLICATION_MOBILE),
            List.of(VIDEO_ESPACE_SOCIETAIRE, NET_MESSAGE),
            Outils.CONSEILLER),
    VERSEMENT_REGULIER_CONSEILLER_FINANCIER(
            Arguments.CONSEILLER_FINANCIER, List.of(VIDEO_ESPACE_SOCIETAIRE, NET_MESSAGE), Outils.CONSEILLER),
    RACHAT_PARTIEL(
            List.of(
                    SECURITE,
                    DISPONIBILITE,
                    SIMPLICITE_OPERATION,
                    PROCEDURE_ALLEGEE,
                    Argument.LIBERTE_RACHAT_PARTIEL,
                    Argument.AUTONOMIE_ACTE,
                    APPLICATION_MOBILE),
            List.of(VIDEO_ESPACE_SOCIETAIRE, NET_MESSAGE),
            Outils.CONSEILLER),
    RACHAT_TOTAL(
            List.of(
                    SECURITE,
                    DISPONIBILITE,
                    SIMPLICITE_OPERATION,
                    PROCEDURE_ALLEGEE,
                    Argument.LIBERTE_ACTE,
                    Argument.AUTONOMIE_ACTE,
                    APPLICATION_MOBILE),
            List.of(NET_MESSAGE),
            Outils.CONSEILLER),
    RACHAT_TOTAL_PROCESS_HABITUEL(List.of(), List.of(NET_MESSAGE), Outils.CONSEILLER),
    RACHAT_TOTAL_AUTRES_CONTRATS(Arguments.CONSEILLER_FINANCIER, List.of(NET_MESSAGE), Outils.CONSEILLER),
    ARBITRAGE(
            List.of(
                    SECURITE,
                    DISPONIBILITE,
                    SIMPLICITE_OPERATION,
                    PROCEDURE_ALLEGEE,
                    Argument.LIBERTE_ARBITRAGE,
                    Argument.AUTONOMIE_ARBITRAGE,
                    Argument.ARTICLE_ARBITRAGE,
                    APPLICATION_MOBILE),
            List.of(VIDEO_ARBITRAGE, VIDEO_ESPACE_SOCIETAIRE, NET_MESSAGE, SIGNATURE_ELECTRONIQUE),
            Outils.CONSEILLER),
    AJOUT_COMPTE_BANCAIRE(
            List.of(
                    SECURITE,
                    DISPONIBILITE,
                    SIMPLICITE_OPERATION,
                    Argument.LIBERTE_OPERATION,
                    Argument.DELAI_COMPTE_BANCAIRE,
                    APPLICATION_MOBILE),
            List.of(VIDEO_ESPACE_SOCIETAIRE, NET_MESSAGE),
            List.of(CHAINE_SELFCARE_VIE, SELFCARE_DOCMAP, CONTACT_TOUS_INFLUENCEURS, REFLEXE_SELFCARE)),
    CONSULTATION(
            List.of(
                    SECURITE,
                    DISPONIBILITE,
                    Argument.SIMPLICITE_OPERATIONS,
                    PROCEDURE_ALLEGEE,
                    Argument.LIBERTE_OPERATIONS,
                    Argument.AUTONOMIE_OPERATIONS,
                    APPLICATION_MOBILE,
                    Argument.SIMULATEURS_PROJETS_DE_VIE,
                    Argument.ACTUALITE_VIE),
            List.of(VIDEO_ESPACE_SOCIETAIRE, NET_MESSAGE),
            Outils.CONSEILLER),
    MISE_A_JOUR_ADRESSE(
            List.of(
                    SECURITE,
                    DISPONIBILITE,
                    SIMPLICITE_OPERATION,
                    PROCEDURE_ALLEGEE,
                    Argument.LIBERTE_MISE_A_JOUR,
                    Argument.AUTONOMIE_MISE_A_JOUR,
                    APPLICATION_MOBILE),
            List.of(VIDEO_ESPACE_SOCIETAIRE, NET_MESSAGE),
            List.of(CARTOGRAPHIE)),
    BLOCAGE(Arguments.BLOCAGE, List.of(NET_MESSAGE), List.of()),
    BLOCAGE_PRODUIT(List.of(), List.of(NET_MESSAGE), List.of()),
    BLOCAGE_PRODUIT_AUTRES_CONTRATS(Arguments.BLOCAGE, List.of(NET_MESSAGE), List.of()),
    AUCUNE(List.of(), List.of(), List.of());

    private static final class Arguments {

        static final List<Argument> CONSEILLER_FINANCIER = List.of(
                SECURITE,
                DISPONIBILITE,
                SIMPLICITE,
                PROCEDURE_ALLEGEE,
                LIBERTE_ET_AUTONOMIE,
                SIMULATEURS,
                APPLICATION_MOBILE);

        static final List<Argument> BLOCAGE = List.of(
                SECURITE, DISPONIBILITE, SIMPLICITE, PROCEDURE_ALLEGEE, LIBERTE_ET_AUTONOMIE, APPLICATION_MOBILE);
    }

    private static final class Outils {

        static final List<Outil> CONSEILLER = List.of(
                CHAINE_SELFCARE_VIE, CARTOGRAPHIE, SELFCARE_DOCMAP, CONTACT_TOUS_INFLUENCEURS, REFLEXE_SELFCARE);
    }

    private final List<Argument> arguments;
    private final List<Outil> outilsClient;
    private final List<Outil> outilsConseiller;

    Argumentaire(List<Argument> arguments, List<Outil> outilsClient, List<Outil> outilsConseiller) {
        this.arguments = arguments;
        this.outilsClient = outilsClient;
        this.outilsConseiller = outilsConseiller;
    }

    static Argumentaire de(Dossier dossier) {
        if (dossier.anomalie()) {
            return AUCUNE;
        }
        boolean autresContrats = dossier.demande().client().autresContrats();
        if (dossier.bloque() && !dossier.blocages().produit().bloque()) {
            return BLOCAGE;
        }
        if (dossier.bloque() || dossier.blocages().autresContratsSeulement()) {
            return autresContrats ? BLOCAGE_PRODUIT_AUTRES_CONTRATS : BLOCAGE_PRODUIT;
        }
        return deLaFiche(dossier.orientation().fiche(), autresContrats);
    }

    /** Which argument opens the subject; {@code null} when the sheet has none. */
    Argumentaire introduction() {
        return arguments.isEmpty() ? null : this;
    }

    List<Argument> arguments() {
        return arguments;
    }

    List<Outil> outilsClient() {
        return outilsClient;
    }

    List<Outil> outilsConseiller() {
        return outilsConseiller;
    }

    private static Argumentaire deLaFiche(Fiche fiche, boolean autresContrats) {
        return switch (fiche) {
            case VERSEMENT_PONCTUEL -> VERSEMENT_PONCTUEL;
            case VERSEMENT_PONCTUEL_CONSEILLER_FINANCIER -> VERSEMENT_PONCTUEL_CONSEILLER_FINANCIER;
            case VERSEMENT_REGULIER -> VERSEMENT_REGULIER;
            case VERSEMENT_REGULIER_CONSEILLER_FINANCIER -> VERSEMENT_REGULIER_CONSEILLER_FINANCIER;
            case RACHAT_PARTIEL -> RACHAT_PARTIEL;
            case RACHAT_TOTAL -> RACHAT_TOTAL;
            case RACHAT_TOTAL_PROCESS_HABITUEL ->
                autresContrats ? RACHAT_TOTAL_AUTRES_CONTRATS : RACHAT_TOTAL_PROCESS_HABITUEL;
            case ARBITRAGE -> ARBITRAGE;
            case AJOUT_COMPTE_BANCAIRE -> AJOUT_COMPTE_BANCAIRE;
            case CONSULTATION -> CONSULTATION;
            case MISE_A_JOUR_ADRESSE -> MISE_A_JOUR_ADRESSE;
            case AUCUNE -> AUCUNE;
        };
    }
}
