package fr.aiguillage.reglages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.aiguillage.api.Fichier;
import fr.aiguillage.api.Reglage;
import fr.aiguillage.api.lecture.Corps;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.common.utils.StringUtil;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every setting of the service: its own, from its configuration classes, and those of Quarkus that it sets. */
final class Reglages {

    /** @param defaut {@code null} when it has none */
    record Ligne(String cle, String type, String defaut, String sens) {

        String markdown() {
            return "| `" + cle + "` | `"
                    + StringUtil.replaceNonAlphanumericByUnderscores(cle).toUpperCase(Locale.ROOT) + "` | "
                    + type + " | " + (defaut == null || defaut.isEmpty() ? "" : "`" + defaut + "`") + " | "
                    + sens + " |\n";
        }
    }

    private static final Pattern CONFIGURATION = Pattern.compile(".*Config\\.class");
    private static final Map<Class<?>, String> TYPES = Map.of(
            boolean.class, "oui ou non",
            int.class, "nombre",
            Duration.class, "durée",
            MemorySize.class, "taille",
            Path.class, "dossier");

    private final Properties fixees = new Properties();
    private final JsonNode deQuarkus;

    Reglages() throws IOException {
        try (InputStream proprietes = ressource("/application.properties");
                InputStream yaml = ressource("/reglages.yaml")) {
            fixees.load(proprietes);
            deQuarkus = new YAMLMapper().readTree(yaml);
        }
    }

    /** Settings of a configuration class that do not say what they mean. */
    List<String> muets() {
        return methodes()
                .filter(methode -> !methode.isAnnotationPresent(Reglage.class))
                .map(Method::toString)
                .toList();
    }

    /** What the project sets of Quarkus without anybody having said what it means, or that nobody may set it. */
    Set<String> inexpliques() {
        Set<String> cles = new TreeSet<>(fixees.stringPropertyNames());
        cles.removeIf(cle -> !cle.startsWith("quarkus."));
        deQuarkus.get("reglages").fieldNames().forEachRemaining(cles::remove);
        deQuarkus.get("figes").forEach(fige -> cles.remove(fige.asText()));
        return cles;
    }

    /** What is explained although the project does not set it. */
    List<String> enTrop() {
        List<String> cles = new ArrayList<>();
        deQuarkus.get("reglages").fieldNames().forEachRemaining(cles::add);
        deQuarkus.get("figes").forEach(fige -> cles.add(fige.asText()));
        cles.removeAll(fixees.stringPropertyNames());
        return cles;
    }

    String markdown() {
        return insecables("# Réglages\n\n"
                + "Chaque limite et chaque temps qu’un déploiement peut changer. Cette page est écrite par la construction du projet à partir\n"
                + "des classes de configuration : ne la modifiez pas. Ce qui n’a pas de valeur par défaut (base, fournisseur d’identités) est\n"
                + "dans le [README](../README.md), « Ship it », et dans [acces.md](acces.md).\n\n"
                + "Une durée s’écrit `500ms`, `30s`, `2M` (minutes) ou `1H` ; une taille, `512`, `20K`, `1M` ou `1G`.\n"
                + tableau("Aiguillage", lesSiens())
                + tableau("Quarkus", deQuarkus())
                + "\n## Ce qui ne se règle pas\n\n"
                + "Le contrat le fixe : une demande a au plus " + (Corps.LIMITE >> 20) + " Mio, un fichier de règles "
                + (Fichier.LIMITE >> 20) + " Mio. Au-delà, 413.\n");
    }

    private static String insecables(String texte) {
        return texte.replaceAll(" ([:;?!»])", "\u00a0$1").replace("« ", "«\u00a0");
    }

    private static String tableau(String titre, List<Ligne> lignes) {
        StringBuilder tableau = new StringBuilder("\n## ")
                .append(titre)
                .append("\n\n| clé | variable d’environnement | type | par défaut | sens |\n|---|---|---|---|---|\n");
        lignes.forEach(ligne -> tableau.append(ligne.markdown()));
        return tableau.toString();
    }

    private List<Ligne> lesSiens() {
        return methodes()
                .map(this::ligne)
                .sorted(Comparator.comparing(Ligne::cle))
                .toList();
    }

    private Ligne ligne(Method methode) {
        String cle =
                methode.getDeclaringClass().getAnnotation(ConfigMapping.class).prefix() + "."
                        + StringUtil.skewer(methode.getName());
        WithDefault defaut = methode.getAnnotation(WithDefault.class);
        return new Ligne(
                cle,
                TYPES.get(methode.getReturnType()),
                fixees.getProperty(cle, defaut == null ? null : defaut.value()),
                methode.getAnnotation(Reglage.class).value());
    }

    private List<Ligne> deQuarkus() {
        return deQuarkus.get("reglages").properties().stream()
                .map(reglage -> new Ligne(
                        reglage.getKey(),
                        reglage.getValue().get("type").asText(),
                        fixees.getProperty(reglage.getKey()),
                        reglage.getValue().get("sens").asText()))
                .toList();
    }

    private static Stream<Method> methodes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(lieu -> lieu.matches(CONFIGURATION))
                        .importPackages("fr.aiguillage")
                        .stream()
                        .filter(classe -> classe.isAnnotatedWith(ConfigMapping.class))
                        .map(JavaClass::reflect)
                        .flatMap(classe -> Stream.of(classe.getDeclaredMethods()));
    }

    private static InputStream ressource(String nom) {
        return Reglages.class.getResourceAsStream(nom);
    }
}
