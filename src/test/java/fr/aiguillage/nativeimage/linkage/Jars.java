package fr.aiguillage.nativeimage.linkage;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The files of several jars, as this version of Java sees them. Of two with one name the first counts. */
final class Jars implements Closeable {

    private static final String CLASS = ".class";

    private record Content(JarFile jar, JarEntry entry) {

        byte[] read() {
            try (InputStream in = jar.getInputStream(entry)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final List<JarFile> jars = new ArrayList<>();
    private final Map<String, List<Content>> files = new LinkedHashMap<>();

    Jars(List<Path> paths) throws IOException {
        for (Path path : paths) {
            JarFile jar = new JarFile(path.toFile(), false, ZipFile.OPEN_READ, JarFile.runtimeVersion());
            jars.add(jar);
            jar.versionedStream()
                    .filter(entry -> !entry.isDirectory())
                    .forEach(entry -> files.computeIfAbsent(entry.getName(), any -> new ArrayList<>())
                            .add(new Content(jar, entry)));
        }
    }

    Stream<String> names() {
        return files.keySet().stream();
    }

    Stream<byte[]> all(String name) {
        return files.getOrDefault(name, List.of()).stream().map(Content::read);
    }

    /** The internal names of the classes. */
    Stream<String> classes() {
        return names().filter(name -> name.endsWith(CLASS) && !name.endsWith("-info.class"))
                .map(name -> name.substring(0, name.length() - CLASS.length()));
    }

    byte[] classFile(String name) {
        return all(name + CLASS).findFirst().orElse(null);
    }

    @Override
    public void close() throws IOException {
        for (JarFile jar : jars) {
            jar.close();
        }
    }
}
