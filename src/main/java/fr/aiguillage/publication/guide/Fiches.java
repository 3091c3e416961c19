package fr.aiguillage.publication.guide;

import fr.aiguillage.decision.Conduite;
import fr.aiguillage.publication.guide.Groupe.Essai;
import fr.aiguillage.publication.temoin.LigneLue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts the demands of an act together into its sheet. */
final class Fiches {

    private static final List<String> APRES_LA_FICHE =
            List.of(Exploration.PLAFONDS, "accepteSelfcare", "refuseConseillerFinancier", Exploration.AUTRES_CONTRATS);

    private Fiches() {}

    /** What the sheet itself says first, what is to be asked last. */
    static List<Groupe> de(Map<LigneLue, List<Essai>> essais) {
        List<Groupe> groupes = new ArrayList<>();
        essais.forEach((ligne, siens) -> groupes.addAll(deLaLigne(ligne, siens)));
        groupes.sort(Comparator.comparing(Fiches::demandeUneInformation));
        return Groupes.reunis(groupes);
    }

    private static List<Groupe> deLaLigne(LigneLue ligne, List<Essai> essais) {
        List<Groupe> groupes = new ArrayList<>(essais.stream().map(Groupe::de).toList());
        groupes.sort(Comparator.comparing(groupe -> !ligne.sorties()
                .containsValue(groupe.decision().conduite().get(0).name())));
        return Groupes.sansConstantes(
                Groupes.reunis(groupes),
                APRES_LA_FICHE.stream()
                        .filter(expression -> !ligne.conditions().containsKey(expression))
                        .toList());
    }

    private static boolean demandeUneInformation(Groupe groupe) {
        return groupe.decision().conduite().contains(Conduite.DEMANDER_INFORMATION);
    }
}
