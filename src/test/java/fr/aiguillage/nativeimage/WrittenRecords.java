package fr.aiguillage.nativeimage;

import fr.aiguillage.api.constatation.ConstatationResponse;
import fr.aiguillage.api.decision.DecisionResponse;
import fr.aiguillage.api.lot.RejeuResponse;
import fr.aiguillage.api.probleme.Violation;
import fr.aiguillage.demande.Demande;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The records of the project that are written as JSON without being in the signature of a resource. */
final class WrittenRecords {

    private static final List<Class<?>> ROOTS = List.of(
            ConstatationResponse.class, DecisionResponse.class, Demande.class, RejeuResponse.class, Violation.class);

    private final Set<String> names = new TreeSet<>();

    private WrittenRecords() {}

    /** The names of those that are written by themselves, and of those that they hold. */
    static Set<String> names() {
        WrittenRecords records = new WrittenRecords();
        ROOTS.forEach(records::add);
        return records.names;
    }

    private void add(Type type) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(this::add);
        }
        if (type instanceof Class<?> record && record.isRecord() && names.add(record.getName())) {
            Stream.of(record.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(this::add);
        }
    }
}
