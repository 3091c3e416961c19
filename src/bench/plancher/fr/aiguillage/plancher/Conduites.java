package fr.aiguillage.plancher;

import static fr.aiguillage.decision.Certitude.GUIDE;
import static fr.aiguillage.decision.Certitude.HORS_GUIDE;
import static fr.aiguillage.decision.Certitude.LECTURE;
import static fr.aiguillage.decision.Conduite.ATTENDRE;
import static fr.aiguillage.decision.Conduite.CONSULTER_AUTRES_CONTRATS;
import static fr.aiguillage.decision.Conduite.OUTILS_PROPRES;
import static fr.aiguillage.decision.Conduite.REMBOURSER_AVANCE;
import static fr.aiguillage.decision.Conduite.SERVICE_TECH;

import fr.aiguillage.decision.Certitude;
import fr.aiguillage.decision.Conduite;
import java.util.ArrayList;
import java.util.List;

/** What the adviser does, in order, and how sure that is: as the weakest of what made it (« Conduite »). */
record Conduites(List<Conduite> liste, Certitude certitude) {

    private static final Conduites ANOMALIE = new Conduites(List.of(SERVICE_TECH), GUIDE);

    static Conduites de(boolean anomalie, Orientation orientation, Base base, Blocages blocages) {
        if (anomalie) {
            return ANOMALIE;
        }
        Certitude fiche = plusFaible(orientation.certitude(), base.certitude());
        if (base.suspendue()) {
            return new Conduites(List.of(base.conduite()), fiche);
        }
        Certitude cas = blocages.certain() ? GUIDE : LECTURE;
        return switch (base.conduite()) {
            case NON_PREVU -> puisRemedes(base.conduite(), HORS_GUIDE, blocages);
            case CONSEILLER_FINANCIER -> puisRemedes(base.conduite(), plusFaible(fiche, cas), blocages);
            default ->
                blocages.bloque()
                        ? bloquees(base.conduite(), fiche, cas, blocages)
                        : libres(base.conduite(), fiche, cas, blocages);
        };
    }

    private static Conduites libres(Conduite base, Certitude fiche, Certitude cas, Blocages blocages) {
        return blocages.autresContratsSeulement()
                ? new Conduites(List.of(CONSULTER_AUTRES_CONTRATS), LECTURE)
                : new Conduites(List.of(base), plusFaible(fiche, cas));
    }

    private static Conduites bloquees(Conduite base, Certitude fiche, Certitude cas, Blocages blocages) {
        List<Conduite> liste = remedes(blocages);
        if (blocages.outilsPropres()) {
            liste.add(OUTILS_PROPRES);
        } else if (base == Conduite.PROCESS_HABITUEL) {
            liste.add(base);
            return new Conduites(liste, plusFaible(LECTURE, fiche));
        }
        return new Conduites(liste, liste.size() > 1 ? LECTURE : cas);
    }

    /** A block is announced beside an orientation that is no act of the portal. */
    private static Conduites puisRemedes(Conduite base, Certitude certitude, Blocages blocages) {
        if (!blocages.bloque()) {
            return new Conduites(List.of(base), certitude);
        }
        List<Conduite> liste = new ArrayList<>(3);
        liste.add(base);
        liste.addAll(remedes(blocages));
        return new Conduites(liste, plusFaible(certitude, LECTURE));
    }

    /** What must be cleared first: waiting, then repaying. */
    private static List<Conduite> remedes(Blocages blocages) {
        List<Conduite> remedes = new ArrayList<>(3);
        if (blocages.attendre()) {
            remedes.add(ATTENDRE);
        }
        if (blocages.rembourser()) {
            remedes.add(REMBOURSER_AVANCE);
        }
        return remedes;
    }

    private static Certitude plusFaible(Certitude une, Certitude autre) {
        return une.compareTo(autre) >= 0 ? une : autre;
    }
}
