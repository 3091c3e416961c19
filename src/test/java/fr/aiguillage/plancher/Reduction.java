package fr.aiguillage.plancher;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes a record that fails as plain as it can be while it still fails. */
final class Reduction {

    private Reduction() {}

    /**
     * @param ordinaire what each component should be, if it can
     * @param echoue whether a candidate still fails
     */
    static <R extends Record> R reduire(R fautif, R ordinaire, Predicate<R> echoue) {
        for (Object candidat : plusSimples(fautif, ordinaire)) {
            @SuppressWarnings("unchecked")
            R plusSimple = (R) candidat;
            if (!plusSimple.equals(fautif) && echoue.test(plusSimple)) {
                return reduire(plusSimple, ordinaire, echoue);
            }
        }
        return fautif;
    }

    private static List<Object> plusSimples(Record fautif, Record ordinaire) {
        List<Object> candidats = new ArrayList<>();
        RecordComponent[] composants = fautif.getClass().getRecordComponents();
        for (int i = 0; i < composants.length; i++) {
            int rang = i;
            valeursPlusSimples(lire(composants[i], fautif), lire(composants[i], ordinaire))
                    .forEach(valeur -> candidats.add(avec(fautif, composants, rang, valeur)));
        }
        return candidats;
    }

    private static Stream<Object> valeursPlusSimples(Object valeur, Object ordinaire) {
        if (Objects.equals(valeur, ordinaire)) {
            return Stream.empty();
        }
        Stream<Object> partielles = Stream.empty();
        if (valeur instanceof Record fautif && ordinaire instanceof Record simple) {
            partielles = plusSimples(fautif, simple).stream();
        } else if (valeur instanceof Collection<?> elements) {
            partielles = sansUnElement(elements);
        } else if (valeur instanceof BigDecimal montant) {
            partielles = Stream.of(montant.setScale(0, RoundingMode.UP));
        }
        List<Object> candidats = new ArrayList<>();
        candidats.add(ordinaire);
        partielles.filter(autre -> !autre.equals(valeur)).forEach(candidats::add);
        return candidats.stream();
    }

    private static Stream<Object> sansUnElement(Collection<?> elements) {
        return elements.stream().map(retire -> {
            List<Object> reste = new ArrayList<>(elements);
            reste.remove(retire);
            return elements instanceof Set ? Set.copyOf(reste) : reste;
        });
    }

    private static Object lire(RecordComponent composant, Record porteur) {
        try {
            return composant.getAccessor().invoke(porteur);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Record avec(Record porteur, RecordComponent[] composants, int rang, Object valeur) {
        Object[] valeurs =
                Stream.of(composants).map(composant -> lire(composant, porteur)).toArray();
        valeurs[rang] = valeur;
        try {
            Constructor<? extends Record> constructeur = porteur.getClass()
                    .getDeclaredConstructor(
                            Stream.of(composants).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructeur.newInstance(valeurs);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
