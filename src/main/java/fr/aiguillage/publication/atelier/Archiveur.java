package fr.aiguillage.publication.atelier;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.cycle.VersionPubliee;

/** Port to what puts a whole rule set into one file, and takes it out again. */
public interface Archiveur {

    /** @param version {@code null} for a draft */
    byte[] exporter(RulesetContent contenu, VersionPubliee version);

    /**
     * @param archive as it came
     * @throws fr.aiguillage.publication.RulesetRefuseException when it is not whole and unaltered
     */
    RulesetContent importer(byte[] archive);
}
