package fr.aiguillage.nativeimage;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The names of all the files on the class path, and of the bundles of the JDK. */
final class ClassPath {

    private final Set<String> names = new TreeSet<>();

    ClassPath() throws IOException {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            add(Path.of(entry));
        }
    }

    boolean matches(String glob) {
        return names.stream().anyMatch(regex(glob).asMatchPredicate());
    }

    boolean hasBundle(String name) {
        String file = name.replace('.', '/') + ".properties";
        return names.contains(file)
                || ModuleLayer.boot().modules().stream()
                        .map(module -> FileSystems.getFileSystem(URI.create("jrt:/"))
                                .getPath("modules", module.getName(), file))
                        .anyMatch(Files::exists);
    }

    private void add(Path entry) throws IOException {
        if (Files.isDirectory(entry)) {
            try (Stream<Path> files = Files.walk(entry)) {
                files.filter(Files::isRegularFile)
                        .map(file -> entry.relativize(file).toString().replace(File.separatorChar, '/'))
                        .forEach(names::add);
            }
        } else if (Files.exists(entry)) {
            try (ZipFile jar = new ZipFile(entry.toFile())) {
                jar.stream()
                        .filter(file -> !file.isDirectory())
                        .map(ZipEntry::getName)
                        .forEach(names::add);
            }
        }
    }

    /** Two stars cross folders, one star does not. */
    private static Pattern regex(String glob) {
        return Pattern.compile(Stream.of(glob.split("\\*\\*", -1))
                .map(part ->
                        Stream.of(part.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[^/]*")))
                .collect(Collectors.joining(".*")));
    }
}
