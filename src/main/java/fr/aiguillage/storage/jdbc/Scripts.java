package fr.aiguillage.storage.jdbc;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** Gives Flyway the scripts it is told of, and looks for no others. */
record Scripts(List<String> chemins) implements ResourceProvider {

    @Override
    public LoadableResource getResource(String nom) {
        return chemins.stream().filter(nom::equals).map(Script::new).findFirst().orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefixe, String[] suffixes) {
        return chemins.stream()
                .<LoadableResource>map(Script::new)
                .filter(script -> script.getFilename().startsWith(prefixe))
                .filter(script -> Arrays.stream(suffixes).anyMatch(script.getFilename()::endsWith))
                .toList();
    }
}
