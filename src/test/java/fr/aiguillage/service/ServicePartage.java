package fr.aiguillage.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts each kind of service once, when the first class asks for it, and stops it when all tests are done. */
final class ServicePartage implements BeforeAllCallback, ParameterResolver {

    private static final Path DOSSIER = Path.of("target/services");

    @Override
    public void beforeAll(ExtensionContext classe) {
        service(classe).interroger();
    }

    @Override
    public boolean supportsParameter(ParameterContext parametre, ExtensionContext ou) {
        return parametre.getParameter().getType() == Service.class;
    }

    @Override
    public Service resolveParameter(ParameterContext parametre, ExtensionContext ou) {
        return service(ou);
    }

    private static Service service(ExtensionContext ou) {
        boolean comptes =
                ou.getRequiredTestClass().getAnnotation(AvecService.class).comptes();
        return ou.getRoot()
                .getStore(Namespace.create(ServicePartage.class))
                .computeIfAbsent(comptes, ServicePartage::lancer, Service.class);
    }

    private static Service lancer(boolean comptes) {
        Reglages reglages = (comptes ? Reglages.COMPTES : Reglages.AUCUN)
                .option("-Xmx" + AvecService.TAS_EN_MIO + "m")
                .et("aiguillage.relecture=200ms");
        try {
            Path dossier = Files.createTempDirectory(Files.createDirectories(DOSSIER), comptes ? "comptes-" : "nu-");
            return Service.lancer(dossier.toAbsolutePath(), reglages).attendreQuIlSoitPret();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
