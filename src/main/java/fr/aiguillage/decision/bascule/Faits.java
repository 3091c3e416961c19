package fr.aiguillage.decision.bascule;

import fr.aiguillage.demande.Client;
import fr.aiguillage.demande.Contrat;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.DonneeAModifier;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.Portefeuille;
import fr.aiguillage.demande.Projet;
import fr.aiguillage.demande.RaisonAjoutCompte;
import fr.aiguillage.demande.SensArbitrage;
import fr.aiguillage.demande.TypeContrat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A demand with one of its facts changed, for each fact and each other value. What the client wishes for is changed
 * when a wish was told, and only then.
 */
final class Faits {

    private final Demande demande;
    private final List<Voisine> voisines = new ArrayList<>();

    private Faits(Demande demande) {
        this.demande = demande;
    }

    static List<Voisine> autour(Demande demande) {
        Faits faits = new Faits(demande);
        faits.delActe();
        faits.duClient(demande.client());
        faits.duContrat(demande.contrat());
        return faits.voisines;
    }

    private void delActe() {
        frequences();
        choix(
                "natureVersement",
                demande.natureVersement(),
                NatureVersement.values(),
                Circonstances::de,
                (variante, nature) -> variante.natureVersement = nature);
        ouiNon(
                "partUC",
                demande.partUC(),
                "Si une part va à des unités de compte",
                "Si rien ne va à des unités de compte",
                (variante, part) -> variante.partUC = part);
        choix(
                "sensArbitrage",
                demande.sensArbitrage(),
                SensArbitrage.values(),
                Circonstances::de,
                (variante, sens) -> variante.sensArbitrage = sens);
        ouiNon(
                "ajoutSupport",
                demande.ajoutSupport(),
                "Si le versement ajoute un support",
                "Si le versement n’ajoute pas de support",
                (variante, ajout) -> variante.ajoutSupport = ajout);
        choix(
                "raisonAjoutCompte",
                demande.raisonAjoutCompte(),
                RaisonAjoutCompte.values(),
                Circonstances::de,
                (variante, raison) -> variante.raisonAjoutCompte = raison);
        choix(
                "donneeAModifier",
                demande.donneeAModifier(),
                DonneeAModifier.values(),
                Circonstances::de,
                (variante, donnee) -> variante.donneeAModifier = donnee);
        souhaits();
    }

    private void frequences() {
        for (int nombre : List.of(1, 2, 4, 12)) {
            if (nombre != demande.versementsParAn()) {
                ajouter(
                        "versementsParAn",
                        nombre,
                        Circonstances.frequence(nombre),
                        variante -> variante.versementsParAn = nombre);
            }
        }
    }

    private void souhaits() {
        if (demande.moyenPaiement() != null) {
            choix(
                    "moyenPaiement",
                    demande.moyenPaiement(),
                    demande.moyenPaiement().getDeclaringClass().getEnumConstants(),
                    Circonstances::de,
                    (variante, moyen) -> variante.moyenPaiement = moyen);
        }
        if (demande.canal() != null) {
            choix(
                    "canal",
                    demande.canal(),
                    demande.canal().getDeclaringClass().getEnumConstants(),
                    Circonstances::de,
                    (variante, canal) -> variante.canal = canal);
        }
    }

    private void duClient(Client client) {
        choix(
                "client.portefeuille",
                client.portefeuille(),
                Portefeuille.values(),
                Circonstances::de,
                (variante, portefeuille) -> variante.portefeuille = portefeuille);
        ouiNon(
                "client.accepteSelfcare",
                client.accepteSelfcare(),
                "Si le client accepte le selfcare",
                "Si le client refuse le selfcare",
                (variante, accepte) -> variante.accepteSelfcare = accepte);
        ouiNon(
                "client.refuseConseillerFinancier",
                client.refuseConseillerFinancier(),
                "Si le client refuse le conseiller financier",
                "Si le client accepte le conseiller financier",
                (variante, refuse) -> variante.refuseConseillerFinancier = refuse);
        ouiNon(
                "client.autresContrats",
                client.autresContrats(),
                "Si le client a d’autres contrats",
                "Si le client n’a pas d’autre contrat",
                (variante, autres) -> variante.autresContrats = autres);
        choix(
                "client.projet",
                client.projet(),
                Projet.values(),
                Circonstances::de,
                (variante, projet) -> variante.projet = projet);
        ouiNon(
                "client.liquiditesAilleurs",
                client.liquiditesAilleurs(),
                "Si le client a des liquidités ailleurs",
                "Si le client n’a pas de liquidités ailleurs",
                (variante, ailleurs) -> variante.liquiditesAilleurs = ailleurs);
    }

    private void duContrat(Contrat contrat) {
        choix(
                "contrat.type",
                contrat.type(),
                TypeContrat.values(),
                Circonstances::de,
                (variante, type) -> variante.type = type);
        ouiNon(
                "contrat.ribEnregistre",
                contrat.ribEnregistre(),
                "Si un RIB est enregistré",
                "Si aucun RIB n’est enregistré",
                (variante, enregistre) -> variante.ribEnregistre = enregistre);
    }

    /** @param actuelle {@code null} when unknown */
    private <E extends Enum<E>> void choix(
            String champ, E actuelle, E[] valeurs, Function<E, String> circonstance, BiConsumer<Variante, E> ecriture) {
        for (E valeur : valeurs) {
            if (valeur != actuelle) {
                ajouter(
                        champ,
                        valeur.name(),
                        circonstance.apply(valeur),
                        variante -> ecriture.accept(variante, valeur));
            }
        }
    }

    /** @param actuelle {@code null} when unknown */
    private void ouiNon(
            String champ, Boolean actuelle, String oui, String non, BiConsumer<Variante, Boolean> ecriture) {
        for (Boolean valeur : List.of(true, false)) {
            if (!valeur.equals(actuelle)) {
                ajouter(champ, valeur, valeur ? oui : non, variante -> ecriture.accept(variante, valeur));
            }
        }
    }

    private void ajouter(String champ, Object valeur, String circonstance, Consumer<Variante> ecriture) {
        voisines.add(new Voisine(champ, valeur, null, circonstance, Variante.de(demande, ecriture)));
    }
}
