package fr.aiguillage.nativeimage.linkage;

import fr.aiguillage.nativeimage.linkage.ClassFile.Member;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Finds classes, of the application and of the JDK, and their members, as the virtual machine does. */
final class Classes {

    /** A member, and where it is declared. */
    record Declared(ClassFile type, Member member) {}

    private final Map<String, Optional<ClassFile>> known = new HashMap<>();
    private final Map<String, Map<String, Optional<ClassFile>>> families = new HashMap<>();
    private final Set<String> ofTheJdk = new HashSet<>();
    private final Function<String, byte[]> application;
    private final UnaryOperator<ClassFile> replacement;

    Classes(Function<String, byte[]> application, UnaryOperator<ClassFile> replacement) {
        this.application = application;
        this.replacement = replacement;
    }

    Optional<ClassFile> find(String name) {
        if (!known.containsKey(name)) {
            Optional<ClassFile> found = read(name).map(replacement);
            known.put(name, found);
            found.ifPresent(type -> type.lambdas().forEach(lambda -> known.put(lambda.name(), Optional.of(lambda))));
        }
        return known.get(name);
    }

    boolean isOfTheJdk(String name) {
        return ofTheJdk.contains(name);
    }

    /** The class, what it extends, then what it implements; some may not be there. */
    Map<String, Optional<ClassFile>> family(String name) {
        Map<String, Optional<ClassFile>> family = families.get(name);
        if (family == null) {
            family = readFamily(name);
            families.put(name, family);
        }
        return family;
    }

    /** What keeps a class from being loaded: itself, or one that it extends or implements. */
    Optional<String> absent(String name) {
        for (Map.Entry<String, Optional<ClassFile>> type : family(name).entrySet()) {
            if (type.getValue().isEmpty()) {
                return Optional.of(type.getKey());
            }
        }
        return Optional.empty();
    }

    Optional<Declared> method(String type, String signature) {
        return declared(type, found -> found.methods().get(signature));
    }

    Optional<Declared> field(String type, String signature) {
        return declared(type, found -> found.fields().get(signature));
    }

    /** The method that an object of this class answers with. */
    Optional<Declared> selected(String type, String signature) {
        return declared(type, found -> {
            Member code = found.methods().get(signature);
            return code != null && code.isVirtual() && !code.isAbstract() ? code : null;
        });
    }

    private Optional<Declared> declared(String name, Function<ClassFile, Member> member) {
        for (Optional<ClassFile> type : family(name).values()) {
            Member found = type.map(member).orElse(null);
            if (found != null) {
                return Optional.of(new Declared(type.get(), found));
            }
        }
        return Optional.empty();
    }

    private Map<String, Optional<ClassFile>> readFamily(String name) {
        Map<String, Optional<ClassFile>> family = new LinkedHashMap<>();
        Deque<String> interfaces = new ArrayDeque<>();
        for (String type = name;
                type != null;
                type = find(type).map(ClassFile::parent).orElse(null)) {
            family.put(type, find(type));
            find(type).ifPresent(found -> interfaces.addAll(found.interfaces()));
        }
        while (!interfaces.isEmpty()) {
            String type = interfaces.remove();
            if (family.putIfAbsent(type, find(type)) == null) {
                find(type).ifPresent(found -> interfaces.addAll(found.interfaces()));
            }
        }
        return family;
    }

    private Optional<ClassFile> read(String name) {
        byte[] bytes = application.apply(name);
        return bytes == null ? readFromTheJdk(name) : Optional.of(ClassFileReader.read(bytes));
    }

    private Optional<ClassFile> readFromTheJdk(String name) {
        try (InputStream file = ClassLoader.getPlatformClassLoader().getResourceAsStream(name + ".class")) {
            if (file == null) {
                return Optional.empty();
            }
            ofTheJdk.add(name);
            return Optional.of(ClassFileReader.declarations(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
