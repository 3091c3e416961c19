package fr.aiguillage.nativeimage.linkage;

import fr.aiguillage.nativeimage.linkage.ClassFile.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a substitution, or a class that stands in it, names one, it means the class that is replaced. */
final class TargetNames implements UnaryOperator<ClassFile> {

    private static final Pattern TYPE = Pattern.compile("(?<=L)[\\w/$]+(?=;)");

    private final Map<String, String> targets;
    private final Set<String> places;

    TargetNames(List<ClassFile> substitutions) {
        targets = substitutions.stream()
                .collect(Collectors.toMap(
                        ClassFile::name, type -> type.marks().target().orElseThrow()));
        places = targets.keySet().stream().map(ClassFile::outermost).collect(Collectors.toSet());
    }

    @Override
    public ClassFile apply(ClassFile type) {
        return places.contains(ClassFile.outermost(type.name()))
                ? new ClassFile(
                        type.name(),
                        type.access(),
                        type.parent(),
                        type.interfaces(),
                        members(type.methods()),
                        members(type.fields()),
                        type.lambdas().stream().map(this).toList(),
                        type.marks())
                : type;
    }

    private Map<String, Member> members(Map<String, Member> members) {
        return members.entrySet().stream()
                .collect(Collectors.toMap(
                        member -> descriptor(member.getKey()),
                        member -> member.getValue()
                                .with(member.getValue().uses().stream()
                                        .map(this::use)
                                        .toList()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private Use use(Use use) {
        return new Use(
                use.kind(), targets.getOrDefault(use.owner(), use.owner()), use.name(), descriptor(use.descriptor()));
    }

    private String descriptor(String descriptor) {
        return TYPE.matcher(descriptor)
                .replaceAll(type -> Matcher.quoteReplacement(targets.getOrDefault(type.group(), type.group())));
    }
}
