package fr.aiguillage.wiring;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.atelier.Archiveur;
import fr.aiguillage.publication.cycle.VersionPubliee;
import fr.aiguillage.storage.fichier.Archive;
import jakarta.inject.Singleton;

/** Rule sets as zip files. */
@Singleton
final class ArchiveurZip implements Archiveur {

    @Override
    public byte[] exporter(RulesetContent contenu, VersionPubliee version) {
        return Archive.exporter(contenu, version);
    }

    @Override
    public RulesetContent importer(byte[] archive) {
        return Archive.importer(archive);
    }
}
