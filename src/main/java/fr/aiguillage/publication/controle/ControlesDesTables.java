package fr.aiguillage.publication.controle;

import java.util.List;
import java.util.Set;

/** Every check of tables, in the order in which an analyst would rather hear of them. */
public final class ControlesDesTables {

    private ControlesDesTables() {}

    /** @param sansTrou the titles of the COLLECT tables that must give at least one answer */
    public static List<ControleDesTables> tous(Set<String> sansTrou) {
        return List.of(
                new Politiques(),
                new TypesSansValeurs(),
                new Identifiants(),
                new CellulesVides(),
                new CellulesIllisibles(),
                new ValeursInconnues(),
                new SourcesEtCertitudes(),
                new LignesImpossibles(),
                new LignesMasquees(),
                new AttrapeTout(),
                new Trous(sansTrou),
                new Recouvrements(),
                new Seuils(),
                new SeuilsManquants(),
                new SeuilsCites(),
                new TextesManquants(),
                new CodesInutilises());
    }
}
