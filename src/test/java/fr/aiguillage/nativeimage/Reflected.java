package fr.aiguillage.nativeimage;

import fr.aiguillage.nativeimage.ReachabilityMetadata.Member;
import fr.aiguillage.nativeimage.ReachabilityMetadata.ReflectiveType;
import java.util.List;
import java.util.stream.Stream;

/** Finds on the JVM what the native executable is told to reach. */
final class Reflected {

    private Reflected() {}

    static void find(ReflectiveType entry) throws ReflectiveOperationException {
        Class<?> type = type(entry.type());
        if (entry.allDeclaredConstructors() || entry.allPublicConstructors()) {
            some(type, "constructor", type.getDeclaredConstructors());
        }
        if (entry.allDeclaredFields()) {
            some(type, "field", type.getFields());
        }
        if (entry.allDeclaredMethods()) {
            some(type, "method", type.getDeclaredMethods());
        }
        if (entry.allPublicMethods()) {
            type.getMethods();
        }
        for (Member method :
                Stream.ofNullable(entry.methods()).flatMap(List::stream).toList()) {
            type.getDeclaredMethod(method.name(), types(method.parameterTypes()));
        }
    }

    private static void some(Class<?> type, String kind, Object[] members) throws NoSuchMethodException {
        if (members.length == 0 && !type.isInterface()) {
            throw new NoSuchMethodException(type.getName() + " has no " + kind);
        }
    }

    private static Class<?>[] types(List<String> names) throws ClassNotFoundException {
        Class<?>[] types = new Class<?>[names.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = type(names.get(i));
        }
        return types;
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return name.endsWith("[]")
                ? type(name.substring(0, name.length() - 2)).arrayType()
                : Class.forName(name, false, Reflected.class.getClassLoader());
    }
}
