package fr.aiguillage.storage.jdbc;

import fr.aiguillage.publication.cycle.Brouillon;
import fr.aiguillage.publication.cycle.Etape;
import fr.aiguillage.publication.cycle.EtatBrouillon;
import fr.aiguillage.publication.cycle.Evenement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A draft with one of its events: read in one statement, so that they belong together. */
record LigneDeBrouillon(
        long id,
        String titre,
        int base,
        EtatBrouillon etat,
        int revision,
        Integer version,
        Long reprisDe,
        Evenement evenement) {

    /** To be given a condition. */
    static final String SQL = """
            select b.id, b.titre, b.base, b.etat, b.revision, v.numero as version_numero, b.repris_de,
                e.etape, e.revision as evenement_revision, e.auteur, e.instant, e.motif
            from brouillon b
            join evenement e on e.brouillon = b.id
            left join version_publiee v on v.brouillon = b.id
            where %s
            order by b.id desc, e.revision
            """;

    static LigneDeBrouillon lire(ResultSet ligne) throws SQLException {
        return new LigneDeBrouillon(
                ligne.getLong("id"),
                ligne.getString("titre"),
                ligne.getInt("base"),
                EtatBrouillon.valueOf(ligne.getString("etat")),
                ligne.getInt("revision"),
                ligne.getObject("version_numero", Integer.class),
                ligne.getObject("repris_de", Long.class),
                evenement(ligne));
    }

    static List<Brouillon> assembler(List<LigneDeBrouillon> lignes) {
        Map<Long, List<LigneDeBrouillon>> parBrouillon = lignes.stream()
                .collect(Collectors.groupingBy(LigneDeBrouillon::id, LinkedHashMap::new, Collectors.toList()));
        return parBrouillon.values().stream().map(LigneDeBrouillon::brouillon).toList();
    }

    private static Brouillon brouillon(List<LigneDeBrouillon> lignes) {
        LigneDeBrouillon premiere = lignes.get(0);
        return new Brouillon(
                premiere.id,
                premiere.titre,
                premiere.base,
                premiere.etat,
                premiere.revision,
                premiere.version,
                premiere.reprisDe,
                lignes.stream().map(LigneDeBrouillon::evenement).toList());
    }

    private static Evenement evenement(ResultSet ligne) throws SQLException {
        return new Evenement(
                Etape.valueOf(ligne.getString("etape")),
                ligne.getInt("evenement_revision"),
                ligne.getString("auteur"),
                ligne.getObject("instant", OffsetDateTime.class).toInstant(),
                ligne.getString("motif"));
    }
}
