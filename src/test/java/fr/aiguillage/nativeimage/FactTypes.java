package fr.aiguillage.nativeimage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The types of the project that the rules in DRL import. */
final class FactTypes {

    private static final Path RULES = Path.of("src/main/resources/rules");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import\\s+(fr\\.aiguillage\\.[\\w.]+)");

    private FactTypes() {}

    static List<String> imported() throws IOException {
        List<String> types = new ArrayList<>();
        for (Path file : files()) {
            IMPORT.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(types::add);
        }
        return types.stream().distinct().sorted().toList();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(RULES)) {
            return files.filter(file -> file.toString().endsWith(".drl")).toList();
        }
    }
}
