package fr.aiguillage.nativeimage.linkage;

import fr.aiguillage.nativeimage.linkage.ClassFile.Member;
import fr.aiguillage.nativeimage.linkage.Use.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads what the instructions of a method name. A lambda becomes a class of its own, as it does when it runs. */
final class CodeReader extends MethodVisitor {

    private final String type;
    private final List<ClassFile> lambdas;
    private final MarksReader marks = new MarksReader();
    private final List<Use> uses = new ArrayList<>();

    CodeReader(String type, List<ClassFile> lambdas) {
        super(Opcodes.ASM9);
        this.type = type;
        this.lambdas = lambdas;
    }

    List<Use> uses() {
        return uses;
    }

    Marks marks() {
        return marks.marks();
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return marks.read(descriptor);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (opcode == Opcodes.NEW) {
            uses.add(Use.made(type));
        } else {
            type(Type.getObjectType(type));
        }
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        type(Type.getType(descriptor));
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        if (type != null) {
            uses.add(Use.type(type));
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        uses.add(new Use(Kind.FIELD, owner, name, descriptor));
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        uses.add(new Use(kind(opcode), owner, name, descriptor));
    }

    @Override
    public void visitLdcInsn(Object value) {
        constant(value);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        signature(descriptor);
        if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
            lambda(name, Type.getReturnType(descriptor), arguments);
        } else {
            dynamic(bootstrap, arguments);
        }
    }

    private void lambda(String method, Type result, Object[] arguments) {
        Use body = use((Handle) arguments[1]);
        uses.add(body.as(Kind.HANDLE));
        Map<String, Member> methods = new LinkedHashMap<>();
        types(arguments, Type.METHOD)
                .forEach(form -> methods.put(method + form, new Member(Opcodes.ACC_PUBLIC, List.of(body), Marks.NONE)));
        List<String> interfaces = Stream.concat(Stream.of(result), types(arguments, Type.OBJECT))
                .map(Type::getInternalName)
                .toList();
        String name = type + "$$Lambda" + lambdas.size();
        lambdas.add(new ClassFile(name, 0, "java/lang/Object", interfaces, methods, Map.of(), List.of(), Marks.NONE));
        uses.add(Use.made(name));
    }

    private static Stream<Type> types(Object[] arguments, int sort) {
        return Stream.of(arguments)
                .filter(Type.class::isInstance)
                .map(Type.class::cast)
                .filter(type -> type.getSort() == sort);
    }

    private void dynamic(Handle bootstrap, Object[] arguments) {
        uses.add(use(bootstrap));
        Stream.of(arguments).forEach(this::constant);
    }

    private void constant(Object value) {
        if (value instanceof Type type && type.getSort() == Type.METHOD) {
            signature(type.getDescriptor());
        } else if (value instanceof Type type) {
            type(type);
        } else if (value instanceof Handle handle) {
            uses.add(use(handle));
        } else if (value instanceof ConstantDynamic dynamic) {
            Object[] arguments = new Object[dynamic.getBootstrapMethodArgumentCount()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = dynamic.getBootstrapMethodArgument(i);
            }
            dynamic(dynamic.getBootstrapMethod(), arguments);
        }
    }

    private void signature(String descriptor) {
        Stream.of(Type.getArgumentTypes(descriptor)).forEach(this::type);
        type(Type.getReturnType(descriptor));
    }

    private void type(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            uses.add(Use.type(element.getInternalName()));
        }
    }

    private static Use use(Handle handle) {
        return new Use(
                switch (handle.getTag()) {
                    case Opcodes.H_GETFIELD, Opcodes.H_GETSTATIC, Opcodes.H_PUTFIELD, Opcodes.H_PUTSTATIC -> Kind.FIELD;
                    case Opcodes.H_INVOKESTATIC -> Kind.STATIC;
                    case Opcodes.H_INVOKESPECIAL -> Kind.SPECIAL;
                    case Opcodes.H_NEWINVOKESPECIAL -> Kind.NEW;
                    default -> Kind.VIRTUAL;
                },
                handle.getOwner(),
                handle.getName(),
                handle.getDesc());
    }

    private static Kind kind(int opcode) {
        return switch (opcode) {
            case Opcodes.INVOKESTATIC -> Kind.STATIC;
            case Opcodes.INVOKESPECIAL -> Kind.SPECIAL;
            default -> Kind.VIRTUAL;
        };
    }
}
