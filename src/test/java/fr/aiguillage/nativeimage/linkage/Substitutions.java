package fr.aiguillage.nativeimage.linkage;

import fr.aiguillage.nativeimage.linkage.ClassFile.Member;
import fr.aiguillage.nativeimage.linkage.Use.Kind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;

/** What the builder replaces: puts into a class what its substitutions say. */
final class Substitutions implements UnaryOperator<ClassFile> {

    private final Map<String, List<ClassFile>> substitutions;
    private final TargetNames names;

    Substitutions(List<ClassFile> substitutions) {
        names = new TargetNames(substitutions);
        this.substitutions = substitutions.stream()
                .collect(Collectors.groupingBy(
                        type -> type.marks().target().orElseThrow(), Collectors.mapping(names, Collectors.toList())));
    }

    @Override
    public ClassFile apply(ClassFile type) {
        ClassFile result = names.apply(type);
        for (ClassFile substitution : substitutions.getOrDefault(type.name(), List.of())) {
            result = merge(result, substitution);
        }
        return result;
    }

    private static ClassFile merge(ClassFile type, ClassFile by) {
        Map<String, Member> fields = new HashMap<>(type.fields());
        by.fields().forEach((signature, field) -> fields.put(signature, open(field)));
        return new ClassFile(
                type.name(),
                type.access(),
                type.parent(),
                type.interfaces(),
                methods(type, by),
                fields,
                Stream.concat(type.lambdas().stream(), by.lambdas().stream()).toList(),
                type.marks());
    }

    private static Map<String, Member> methods(ClassFile type, ClassFile by) {
        boolean whole = by.marks().has("Substitute") || by.marks().has("Delete");
        Map<String, Member> methods = new LinkedHashMap<>(type.methods());
        if (whole) {
            methods.replaceAll((signature, method) -> method.with(List.of()));
        }
        by.methods().forEach((signature, method) -> {
            String descriptor = signature.substring(signature.indexOf('('));
            String name = signature.substring(0, signature.indexOf('('));
            String target = method.marks().element().orElse(name) + descriptor;
            Member original = type.methods().getOrDefault(target, method.with(List.of()));
            if (method.marks().has("KeepOriginal") || method.marks().has("Alias")) {
                methods.put(target, open(original));
            } else if (method.marks().has("Delete")) {
                methods.put(target, open(method.with(List.of())));
            } else if (method.marks().has("Substitute") || whole || !name.startsWith("<")) {
                methods.put(target, open(method));
            }
            if (!target.equals(signature)) {
                methods.put(signature, open(method.with(List.of(Use.method(Kind.SPECIAL, type.name(), target)))));
            }
        });
        return methods;
    }

    /** Substitutions may use what is private to another. */
    private static Member open(Member member) {
        return new Member(member.access() & ~Opcodes.ACC_PRIVATE, member.uses(), member.marks());
    }
}
