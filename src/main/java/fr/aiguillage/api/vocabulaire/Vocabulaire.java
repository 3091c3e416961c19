package fr.aiguillage.api.vocabulaire;

import fr.aiguillage.decision.Certitude;
import fr.aiguillage.decision.CodeSeuil;
import fr.aiguillage.decision.Conduite;
import fr.aiguillage.decision.DevoirDeConseil;
import fr.aiguillage.decision.Libelles;
import fr.aiguillage.decision.Selfcare;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Canal;
import fr.aiguillage.demande.DonneeAModifier;
import fr.aiguillage.demande.EtatOperation;
import fr.aiguillage.demande.MoyenPaiement;
import fr.aiguillage.demande.NatureVersement;
import fr.aiguillage.demande.Portefeuille;
import fr.aiguillage.demande.Projet;
import fr.aiguillage.demande.RaisonAjoutCompte;
import fr.aiguillage.demande.SensArbitrage;
import fr.aiguillage.demande.SensFlux;
import fr.aiguillage.demande.Situation;
import fr.aiguillage.demande.TypeContrat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The label of each value of each enumeration, by the name of its schema, and of each type that only tables have. */
final class Vocabulaire {

    static final Map<String, Map<String, String>> MOTS = tous();

    private Vocabulaire() {}

    private static Map<String, Map<String, String>> tous() {
        Map<String, Map<String, String>> mots = new TreeMap<>(MotsDesTables.MOTS);
        mots.put("Acte", de(Acte.values(), Libelles::de));
        mots.put("Application", de(DevoirDeConseil.Application.values(), Libelles::de));
        mots.put("Canal", de(Canal.values(), Libelles::de));
        mots.put("Certitude", de(Certitude.values(), Libelles::de));
        mots.put("CodeSeuil", de(CodeSeuil.values(), Libelles::de));
        mots.put("Conduite", de(Conduite.values(), Libelles::de));
        mots.put("DonneeAModifier", de(DonneeAModifier.values(), Libelles::de));
        mots.put("EtatOperation", de(EtatOperation.values(), Libelles::de));
        mots.put("MoyenPaiement", de(MoyenPaiement.values(), Libelles::de));
        mots.put("NatureVersement", de(NatureVersement.values(), Libelles::de));
        mots.put("Portefeuille", de(Portefeuille.values(), Libelles::de));
        mots.put("Projet", de(Projet.values(), Libelles::de));
        mots.put("RaisonAjoutCompte", de(RaisonAjoutCompte.values(), Libelles::de));
        mots.put("Selfcare", de(Selfcare.values(), Libelles::de));
        mots.put("SensArbitrage", de(SensArbitrage.values(), Libelles::de));
        mots.put("SensFlux", de(SensFlux.values(), Libelles::de));
        mots.put("Situation", de(Situation.values(), Libelles::de));
        mots.put("TypeContrat", de(TypeContrat.values(), Libelles::de));
        MotsDesTables.COUSINS.forEach((type, cousin) -> mots.put(type, mots.get(cousin)));
        return mots;
    }

    private static <E extends Enum<E>> Map<String, String> de(E[] valeurs, Function<E, String> libelle) {
        Map<String, String> mots = new LinkedHashMap<>();
        for (E valeur : valeurs) {
            mots.put(valeur.name(), Libelles.majuscule(libelle.apply(valeur)));
        }
        return mots;
    }
}
