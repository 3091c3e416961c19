package fr.aiguillage.nativeimage.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;

/** Reads the marks of a class or a method. A value is a string, a type, or a list of them. */
final class MarksReader {

    private final Map<String, Map<String, Object>> values = new HashMap<>();

    Marks marks() {
        return new Marks(values);
    }

    AnnotationVisitor read(String descriptor) {
        if (!descriptor.startsWith(Marks.PACKAGE)) {
            return null;
        }
        String name = descriptor.substring(Marks.PACKAGE.length(), descriptor.length() - 1);
        Map<String, Object> read = values.computeIfAbsent(name, any -> new HashMap<>());
        return new AnnotationVisitor(Opcodes.ASM9) {
            @Override
            public void visit(String key, Object value) {
                read.put(key, value);
            }

            @Override
            public AnnotationVisitor visitArray(String key) {
                List<Object> list = new ArrayList<>();
                read.put(key, list);
                return new AnnotationVisitor(Opcodes.ASM9) {
                    @Override
                    public void visit(String none, Object value) {
                        list.add(value);
                    }
                };
            }
        };
    }
}
