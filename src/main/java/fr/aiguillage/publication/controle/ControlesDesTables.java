package fr.aiguillage.publication.controle;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every check of tables, in the order in which an analyst would rather hear of them. */
public final class ControlesDesTables {

    private ControlesDesTables() {}

    /** Those without which a table cannot be asked: a rule set of which they find something is not loaded. */
    public static List<ControleDesTables> lisibles() {
        return List.of(
                new Politiques(),
                new TypesSansValeurs(),
                new CellulesVides(),
                new CellulesIllisibles(),
                new ValeursInconnues(),
                new SourcesEtCertitudes());
    }

    /** @param sansTrou the titles of the COLLECT tables that must give at least one answer */
    public static List<ControleDesTables> tous(Set<String> sansTrou) {
        return Stream.concat(
                        lisibles().stream(),
                        Stream.of(
                                new Identifiants(),
                                new LignesImpossibles(),
                                new LignesMasquees(),
                                new AttrapeTout(),
                                new Trous(sansTrou),
                                new Recouvrements(),
                                new Seuils(),
                                new SeuilsManquants(),
                                new SeuilsCites(),
                                new TextesManquants(),
                                new CodesInutilises()))
                .toList();
    }
}
