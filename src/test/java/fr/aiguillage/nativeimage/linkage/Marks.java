package fr.aiguillage.nativeimage.linkage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/** The annotations that tell the builder what to replace: their values by their simple names. */
record Marks(Map<String, Map<String, Object>> values) {

    static final String PACKAGE = "Lcom/oracle/svm/core/annotate/";
    static final Marks NONE = new Marks(Map.of());

    boolean has(String annotation) {
        return values.containsKey(annotation);
    }

    /** The class that a substitution is for. */
    Optional<String> target() {
        return value("TargetClass", "value")
                .map(type -> ((Type) type).getInternalName())
                .or(() -> value("TargetClass", "className")
                        .map(name -> name.toString().replace('.', '/')))
                .map(name -> name + inner());
    }

    /** The classes of the conditions under which a substitution applies. */
    List<String> conditions() {
        return value("TargetClass", "onlyWith").map(types -> (List<?>) types).orElse(List.of()).stream()
                .map(type -> ((Type) type).getClassName())
                .toList();
    }

    /** The name that a method has in the class that is replaced. */
    Optional<String> element() {
        return value("TargetElement", "name").map(Object::toString);
    }

    private String inner() {
        return value("TargetClass", "innerClass").map(names -> (List<?>) names).orElse(List.of()).stream()
                .map(name -> "$" + name)
                .collect(Collectors.joining());
    }

    private Optional<Object> value(String annotation, String key) {
        return Optional.ofNullable(values.getOrDefault(annotation, Map.of()).get(key));
    }
}
