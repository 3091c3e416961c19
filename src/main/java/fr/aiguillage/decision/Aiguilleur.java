package fr.aiguillage.decision;

import fr.aiguillage.demande.Client;
import fr.aiguillage.demande.Contrat;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.demande.MoyenPaiement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Decides a demand with one rule set. */
public final class Aiguilleur {

    private Aiguilleur() {}

    /**
     * @return the same answer for the same demand and the same rule set, always
     * @throws RegleDefaillanteException when a rule fails or leaves a hole
     */
    public static Decision decider(Demande demande, Ruleset ruleset) {
        Constats constats = ruleset.constater(demande);
        List<Seuil> seuils = ruleset.seuils(demande.acte());
        Mesures mesures = new Mesures(demande, constats);
        Verdict verdict = ruleset.trancher(profil(demande, constats, positions(seuils, mesures)));
        return new Decision(
                demande.acte(),
                demande.dateDemande(),
                demande.contrat().reference(),
                verdict.selfcare(),
                verdict.conduite(),
                verdict.certitude(),
                verdict.suite(),
                verdict.blocages(),
                plafonds(seuils, mesures),
                verdict.devoirDeConseil(),
                paiement(verdict, demande.moyenPaiement()),
                verdict.etapes(),
                verdict.rappels(),
                verdict.avertissements(),
                verdict.questions(),
                verdict.accompagnement(),
                explication(constats, seuils, verdict),
                ruleset.regles());
    }

    /** What the tables decide on, for that demand. */
    public static Profil profil(Demande demande, Ruleset ruleset) {
        Constats constats = ruleset.constater(demande);
        Mesures mesures = new Mesures(demande, constats);
        return profil(demande, constats, positions(ruleset.seuils(demande.acte()), mesures));
    }

    /** What is compared with each threshold of the act, the act included; what is not known is left out. */
    public static Map<CodeSeuil, BigDecimal> mesures(Demande demande, Ruleset ruleset) {
        Mesures mesures = new Mesures(demande, ruleset.constater(demande));
        Map<CodeSeuil, BigDecimal> connues = new EnumMap<>(CodeSeuil.class);
        for (Seuil seuil : ruleset.seuils(demande.acte())) {
            BigDecimal mesure = mesures.mesure(seuil);
            if (mesure != null) {
                connues.put(seuil.code(), mesure);
            }
        }
        return connues;
    }

    private static Map<CodeSeuil, Position> positions(List<Seuil> seuils, Mesures mesures) {
        Map<CodeSeuil, Position> positions = new EnumMap<>(CodeSeuil.class);
        for (Seuil seuil : seuils) {
            positions.put(seuil.code(), mesures.position(seuil));
        }
        return positions;
    }

    private static List<Plafond> plafonds(List<Seuil> seuils, Mesures mesures) {
        List<Plafond> plafonds = new ArrayList<>(3);
        for (Seuil seuil : seuils) {
            if (seuil.code().estPlafond()) {
                plafonds.add(mesures.plafond(seuil));
            }
        }
        return Collections.unmodifiableList(plafonds);
    }

    private static Paiement paiement(Verdict verdict, MoyenPaiement demande) {
        boolean repond = demande != null && verdict.paiementEnLigne();
        return new Paiement(verdict.moyens(), repond ? verdict.moyens().contains(demande) : null);
    }

    private static Explication explication(Constats constats, List<Seuil> seuils, Verdict verdict) {
        List<LigneDeclenchee> deLaDemande = new ArrayList<>(constats.regles().size() + seuils.size());
        deLaDemande.addAll(constats.regles());
        for (Seuil seuil : seuils) {
            deLaDemande.add(seuil.ligne());
        }
        return new Explication(Collections.unmodifiableList(deLaDemande), verdict.lignes());
    }

    private static Profil profil(Demande demande, Constats constats, Map<CodeSeuil, Position> positions) {
        Client client = demande.client();
        Contrat contrat = demande.contrat();
        BigDecimal montant = demande.montantCompare();
        return new Profil(
                demande.acte(),
                montant != null,
                demande.natureVersement(),
                demande.sensArbitrage(),
                demande.ajoutSupport(),
                demande.raisonAjoutCompte(),
                demande.donneeAModifier(),
                demande.moyenPaiement(),
                client.portefeuille(),
                client.accepteSelfcare(),
                client.refuseConseillerFinancier(),
                client.autresContrats(),
                client.projet(),
                client.liquiditesAilleurs(),
                contrat.type(),
                contrat.ribEnregistre(),
                constats.situations(),
                constats.anniversaire(),
                positions);
    }
}
