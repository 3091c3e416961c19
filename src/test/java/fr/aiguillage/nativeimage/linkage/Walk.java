package fr.aiguillage.nativeimage.linkage;

import fr.aiguillage.nativeimage.linkage.ClassFile.Member;
import fr.aiguillage.nativeimage.linkage.Classes.Declared;
import fr.aiguillage.nativeimage.linkage.Use.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Goes from method to method as the builder does: a call reaches those methods of whose class an object is made
 * somewhere, and the JDK may call whatever it knows of one. Static initialisers are walked too, though the builder runs
 * most of them.
 */
final class Walk {

    /** Something that is not there, or is another's own, and the method that names it. */
    record Missing(Method from, String name) {}

    record Method(String owner, String signature) {

        @Override
        public String toString() {
            return Use.method(Kind.HANDLE, owner, signature).toString();
        }
    }

    private record Step(Method method, List<Use> uses) {}

    /** Their methods are declared once and called with any arguments. */
    private static final Set<String> POLYMORPHIC =
            Set.of("java/lang/invoke/MethodHandle", "java/lang/invoke/VarHandle");

    private static final Method ROOT = new Method("", "()");
    private static final int SHOWN = 12;

    private final Classes classes;
    private final Map<Method, Method> reached = new LinkedHashMap<>();
    private final Map<String, Set<String>> called = new HashMap<>();
    private final Set<String> made = new HashSet<>();
    private final Map<String, List<String>> madeOf = new HashMap<>();
    private final Set<Missing> missing = new LinkedHashSet<>();
    private final Deque<Step> ahead = new ArrayDeque<>();
    private Method from;

    private Walk(Classes classes) {
        this.classes = classes;
    }

    static Walk from(Collection<Use> roots, Classes classes) {
        Walk walk = new Walk(classes);
        walk.ahead.add(new Step(ROOT, List.copyOf(roots)));
        while (!walk.ahead.isEmpty()) {
            Step step = walk.ahead.remove();
            walk.from = step.method;
            step.uses.forEach(walk::use);
        }
        return walk;
    }

    Set<Missing> missing() {
        return missing;
    }

    int size() {
        return reached.size();
    }

    /** What is missing, and which methods led there. */
    String explain(Missing missing) {
        return missing.name + ", named by "
                + Stream.iterate(missing.from, reached::containsKey, reached::get)
                        .limit(SHOWN)
                        .map(Method::toString)
                        .collect(Collectors.joining(" < "));
    }

    private void use(Use use) {
        if (use.owner().startsWith("[")) {
            return;
        }
        Optional<String> absent = classes.absent(use.owner());
        if (absent.isPresent()) {
            missing.add(new Missing(from, absent.get().replace('/', '.')));
            return;
        }
        if (use.kind() == Kind.NEW) {
            make(use.owner());
        }
        if (use.kind() == Kind.FIELD) {
            find(classes.field(use.owner(), use.signature()), use).ifPresent(this::read);
        } else if (!use.name().isEmpty() && !POLYMORPHIC.contains(use.owner())) {
            find(classes.method(use.owner(), use.signature()), use).ifPresent(method -> call(use, method));
        }
    }

    private Optional<Declared> find(Optional<Declared> member, Use use) {
        if (!member.map(this::isOpen).orElse(false)) {
            missing.add(new Missing(from, use.toString()));
        }
        return member;
    }

    private boolean isOpen(Declared member) {
        return from == ROOT
                || !member.member().isPrivate()
                || ClassFile.outermost(member.type().name()).equals(ClassFile.outermost(from.owner));
    }

    private void read(Declared field) {
        if (field.member().isStatic()) {
            initialise(field.type().name());
        }
    }

    private void call(Use use, Declared method) {
        if (use.kind() == Kind.VIRTUAL && method.member().isVirtual()) {
            if (called.computeIfAbsent(use.owner(), any -> new HashSet<>()).add(use.signature())) {
                madeOf.getOrDefault(use.owner(), List.of()).forEach(type -> select(type, use.signature()));
            }
        } else if (use.kind() != Kind.HANDLE) {
            if (use.kind() == Kind.STATIC) {
                initialise(method.type().name());
            }
            reach(method, use.signature());
        }
    }

    private void make(String type) {
        if (!made.add(type)) {
            return;
        }
        initialise(type);
        classes.family(type).forEach((name, parent) -> {
            madeOf.computeIfAbsent(name, any -> new ArrayList<>()).add(type);
            called.getOrDefault(name, Set.of()).forEach(signature -> select(type, signature));
            if (classes.isOfTheJdk(name)) {
                parent.ifPresent(known -> known.methods().keySet().forEach(signature -> select(type, signature)));
            }
        });
    }

    private void select(String type, String signature) {
        classes.selected(type, signature).ifPresent(method -> reach(method, signature));
    }

    private void initialise(String name) {
        classes.family(name).values().stream().flatMap(Optional::stream).forEach(type -> {
            Member code = type.methods().get(ClassFile.INITIALISER);
            if (code != null) {
                reach(new Declared(type, code), ClassFile.INITIALISER);
            }
        });
    }

    private void reach(Declared declared, String signature) {
        Method method = new Method(declared.type().name(), signature);
        if (!reached.containsKey(method)) {
            reached.put(method, from);
            ahead.add(new Step(method, declared.member().uses()));
        }
    }
}
