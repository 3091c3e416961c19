package fr.aiguillage.nativeimage.linkage;

import fr.aiguillage.nativeimage.linkage.ClassFile.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads a class file. */
final class ClassFileReader extends ClassVisitor {

    private final MarksReader marks = new MarksReader();
    private final Map<String, Member> methods = new LinkedHashMap<>();
    private final Map<String, Member> fields = new HashMap<>();
    private final List<ClassFile> lambdas = new ArrayList<>();
    private String name;
    private int access;
    private String parent;
    private List<String> interfaces;

    private ClassFileReader() {
        super(Opcodes.ASM9);
    }

    static ClassFile read(byte[] bytes) {
        return read(bytes, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    /** What a class declares, without what its methods do. */
    static ClassFile declarations(byte[] bytes) {
        return read(bytes, ClassReader.SKIP_DEBUG | ClassReader.SKIP_CODE);
    }

    private static ClassFile read(byte[] bytes, int options) {
        ClassFileReader read = new ClassFileReader();
        new ClassReader(bytes).accept(read, options);
        return new ClassFile(
                read.name,
                read.access,
                read.parent,
                read.interfaces,
                read.methods,
                read.fields,
                read.lambdas,
                read.marks.marks());
    }

    @Override
    public void visit(int version, int access, String name, String generic, String parent, String[] interfaces) {
        this.name = name;
        this.access = access;
        this.parent = parent;
        this.interfaces = List.of(interfaces);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return marks.read(descriptor);
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String generic, Object value) {
        fields.put(Use.field(name, descriptor), new Member(access, List.of(), Marks.NONE));
        return null;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String generic, String[] thrown) {
        CodeReader code = new CodeReader(this.name, lambdas);
        methods.put(name + descriptor, new Member(access, code.uses(), code.marks()));
        return code;
    }
}
