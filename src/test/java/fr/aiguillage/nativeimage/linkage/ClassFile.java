package fr.aiguillage.nativeimage.linkage;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;

/** What linking needs to know of a class. A method, or a field, is found by its name and descriptor together. */
record ClassFile(
        String name,
        int access,
        String parent,
        List<String> interfaces,
        Map<String, Member> methods,
        Map<String, Member> fields,
        List<ClassFile> lambdas,
        Marks marks) {

    static final String INITIALISER = "<clinit>()V";

    /** A method, and what its instructions name; or a field. */
    record Member(int access, List<Use> uses, Marks marks) {

        boolean isVirtual() {
            return !isStatic() && !isPrivate();
        }

        boolean isStatic() {
            return (access & Opcodes.ACC_STATIC) != 0;
        }

        boolean isPrivate() {
            return (access & Opcodes.ACC_PRIVATE) != 0;
        }

        boolean isAbstract() {
            return (access & Opcodes.ACC_ABSTRACT) != 0;
        }

        Member with(List<Use> others) {
            return new Member(access, others, marks);
        }
    }

    boolean isAbstract() {
        return (access & Opcodes.ACC_ABSTRACT) != 0;
    }

    Stream<String> parents() {
        return Stream.concat(Stream.ofNullable(parent), interfaces.stream());
    }

    /** The class that it stands in: those of one such class share what is private. */
    static String outermost(String name) {
        int dollar = name.indexOf('$');
        return dollar < 0 ? name : name.substring(0, dollar);
    }
}
