package fr.aiguillage.storage.jdbc;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.flywaydb.core.api.resource.LoadableResource;

/** A script that the application ships. */
final class Script extends LoadableResource {

    private final String chemin;

    Script(String chemin) {
        this.chemin = chemin;
    }

    @Override
    public Reader read() {
        return new InputStreamReader(
                Objects.requireNonNull(
                        Thread.currentThread().getContextClassLoader().getResourceAsStream(chemin), chemin),
                StandardCharsets.UTF_8);
    }

    @Override
    public String getAbsolutePath() {
        return chemin;
    }

    @Override
    public String getAbsolutePathOnDisk() {
        return chemin;
    }

    @Override
    public String getFilename() {
        return chemin.substring(chemin.lastIndexOf('/') + 1);
    }

    @Override
    public String getRelativePath() {
        return chemin;
    }
}
