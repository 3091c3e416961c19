package fr.aiguillage.api.delestage;

import fr.aiguillage.api.Reglage;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** From when on requests are declined. */
@ConfigMapping(prefix = "aiguillage.delestage")
public interface DelestageConfig {

    @Reglage("Si le service décline des requêtes quand il est surchargé.")
    @WithDefault("true")
    boolean actif();

    @Reglage("Au-delà de cette attente, en cas de surcharge, une requête est déclinée plutôt que traitée trop tard.")
    @WithDefault("500ms")
    Duration attente();

    @Reglage("La même, pour les analyses et les lots, qui cèdent ainsi la place aux décisions.")
    @WithDefault("200ms")
    Duration attenteDesTravauxLourds();

    @Reglage("Depuis combien de temps l’attente doit être trop longue : une pause passagère n’est pas une surcharge.")
    @WithDefault("500ms")
    Duration patience();

    @Reglage("Combien de requêtes courtes hors `/decide` sont en cours à la fois.")
    @WithDefault("64")
    int taches();

    @Reglage("Combien d’analyses (guide, impact, contrôle, couverture, classeur) sont en cours à la fois.")
    @WithDefault("4")
    int analyses();

    @Reglage("Combien de lots et de rejeux sont en cours à la fois ; chacun peut occuper `aiguillage.lot.disque`.")
    @WithDefault("3")
    int lots();

    @Reglage(
            "En combien de temps le corps d’une requête doit arriver en entier, sauf celui d’un lot ; ce qui en reste une fois la réponse donnée a le même délai.")
    @WithDefault("30s")
    Duration reception();
}
