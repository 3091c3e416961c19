package fr.aiguillage.drools;

import fr.aiguillage.decision.Accompagnement;
import fr.aiguillage.decision.Avertissement;
import fr.aiguillage.decision.Blocage;
import fr.aiguillage.decision.Conduite;
import fr.aiguillage.decision.DevoirDeConseil;
import fr.aiguillage.decision.Fondement;
import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.decision.Selfcare;
import fr.aiguillage.decision.Texte;
import fr.aiguillage.decision.Verdict;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.MoyenPaiement;
import fr.aiguillage.demande.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts what the tables gave, and the texts of its codes, into the words of the domain. */
final class VerdictFactory {

    private final Textes textes;
    private final Questions questions;

    VerdictFactory(Textes textes) {
        this.textes = textes;
        this.questions = new Questions(textes);
    }

    Verdict verdict(Evaluation aiguillage, Evaluation accompagnement) {
        Selfcare selfcare = aiguillage.valeur(Tables.SELFCARE, Selfcare.class);
        boolean enLigne = selfcare == Selfcare.POSSIBLE
                && !aiguillage.textes(Tables.MOYENS_DE_PAIEMENT).contains("SANS_OBJET");
        List<Conduite> conduite = aiguillage.codesOrdonnes(Tables.CONDUITE).stream()
                .map(Conduite::valueOf)
                .toList();
        return new Verdict(
                selfcare,
                conduite,
                fondement(aiguillage).certitude(conduite, aiguillage.valeur(Tables.CONDUITE_DE_BASE, Conduite.class)),
                suite((String) aiguillage.ligne(Tables.ORIENTATION).get("suite")),
                blocages(aiguillage),
                devoirDeConseil(aiguillage),
                enLigne,
                enLigne ? moyens(aiguillage) : List.of(),
                textes.textes(Rubrique.ETAPES, accompagnement.codesOrdonnes(Tables.ETAPES)),
                rappels(accompagnement.texte(Tables.RAPPELS)),
                avertissements(aiguillage),
                questions.questions(aiguillage.lignes(Tables.QUESTIONS)),
                accompagnement(accompagnement),
                Stream.concat(aiguillage.lignes().stream(), accompagnement.lignes().stream())
                        .toList());
    }

    private static Fondement fondement(Evaluation aiguillage) {
        List<LigneDeclenchee> orientation = new ArrayList<>(aiguillage.lignesDe(Tables.ORIENTATION));
        orientation.addAll(aiguillage.lignesDe(Tables.CONDUITE_DE_BASE));
        List<LigneDeclenchee> blocages = Tables.CAS.stream()
                .flatMap(cas -> aiguillage.lignesDe(cas).stream())
                .toList();
        return new Fondement(aiguillage.lignesDe(Tables.CONDUITE), orientation, blocages);
    }

    private List<Blocage> blocages(Evaluation aiguillage) {
        return Stream.of(Situation.values())
                .filter(situation -> situation.cas() > 0)
                .filter(situation ->
                        aiguillage.texte(Tables.CAS.get(situation.cas() - 1)).equals("BLOQUE"))
                .map(situation -> new Blocage(
                        situation.cas(),
                        situation,
                        textes.texte(Rubrique.CAUSES, situation.name()).texte()))
                .toList();
    }

    private DevoirDeConseil devoirDeConseil(Evaluation aiguillage) {
        List<Map<String, Object>> lignes = aiguillage.lignes(Tables.DEVOIR_DE_CONSEIL);
        String application = (String) lignes.get(0).get("application");
        if (application.equals("A_DETERMINER")) {
            return null;
        }
        List<String> motifs =
                lignes.stream().map(ligne -> (String) ligne.get("motif")).toList();
        return new DevoirDeConseil(
                DevoirDeConseil.Application.valueOf(application), textes.textes(Rubrique.MOTIFS, motifs));
    }

    private static List<MoyenPaiement> moyens(Evaluation aiguillage) {
        return aiguillage.textes(Tables.MOYENS_DE_PAIEMENT).stream()
                .filter(moyen -> !moyen.equals("AUCUN"))
                .map(MoyenPaiement::valueOf)
                .toList();
    }

    private List<Texte> rappels(String code) {
        return code.equals("AUCUN") ? List.of() : List.of(textes.texte(Rubrique.RAPPELS, code));
    }

    private List<Avertissement> avertissements(Evaluation aiguillage) {
        List<Avertissement> avertissements = new ArrayList<>();
        for (String table : Tables.AVERTISSEMENTS) {
            List<LigneDeclenchee> lignes = aiguillage.lignesDe(table);
            List<String> codes = aiguillage.textes(table);
            for (int i = 0; i < codes.size(); i++) {
                Texte texte = textes.texte(Rubrique.AVERTISSEMENTS, codes.get(i));
                List<String> lectures = lignes.get(i).lectures();
                avertissements.add(
                        new Avertissement(texte.code(), texte.texte(), lectures.isEmpty() ? null : lectures.get(0)));
            }
        }
        return List.copyOf(avertissements);
    }

    private Accompagnement accompagnement(Evaluation tables) {
        return new Accompagnement(
                textes.introduction(tables.texte(Tables.ARGUMENTAIRE)),
                textes.textes(Rubrique.ARGUMENTS, tables.codesOrdonnes(Tables.ARGUMENTS)),
                textes.textes(Rubrique.OUTILS, tables.codesOrdonnes(Tables.OUTILS_DU_CLIENT)),
                textes.textes(Rubrique.OUTILS, tables.codesOrdonnes(Tables.OUTILS_DU_CONSEILLER)),
                textes.textes(Rubrique.DEFENSE, tables.codesOrdonnes(Tables.DEFENSE)));
    }

    private static Acte suite(String suite) {
        return suite.equals("AUCUNE") ? null : Acte.valueOf(suite);
    }
}
