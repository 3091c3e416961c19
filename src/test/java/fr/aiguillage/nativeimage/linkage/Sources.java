package fr.aiguillage.nativeimage.linkage;

import com.oracle.svm.core.annotate.TargetClass;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** Small classes, compiled into a folder one after the other: a later one may take the place of an earlier one. */
record Sources(Path folder) {

    private static final Pattern NAME = Pattern.compile("(?:class|interface) (\\w+)");

    Sources compile(String... sources) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-d",
                folder.toString(),
                "-cp",
                folder + File.pathSeparator + PackagedService.jarOf(TargetClass.class)));
        for (String source : sources) {
            Matcher name = NAME.matcher(source);
            name.find();
            Path file = folder.resolve(name.group(1) + ".java");
            Files.writeString(file, source);
            arguments.add(file.toString());
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalArgumentException(String.join("\n", sources));
        }
        return this;
    }

    Sources delete(String name) throws IOException {
        Files.delete(folder.resolve(name + ".class"));
        return this;
    }

    /** The bytes of a class; null if it was not compiled. */
    byte[] classFile(String name) {
        try {
            Path file = folder.resolve(name + ".class");
            return Files.exists(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
