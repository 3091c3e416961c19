package fr.aiguillage.storage.jdbc;

import fr.aiguillage.publication.cycle.Annulation;
import fr.aiguillage.publication.cycle.EtapeImpossibleException;
import fr.aiguillage.publication.cycle.IntrouvableException;
import fr.aiguillage.publication.cycle.VersionPubliee;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Published versions: their rows are only ever added. */
record Versions(Requetes requetes) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final String LECTURE = """
            select v.numero, v.empreinte, c.guide_du, v.en_vigueur_depuis, v.titre, v.motif, v.auteur, v.approbateur,
                v.publiee_le, v.brouillon, a.instant as annulee_le
            from version_publiee v
            join contenu c on c.empreinte = v.empreinte
            left join annulation a on a.numero = v.numero
            """;

    List<VersionPubliee> toutes() throws SQLException {
        return requetes.lire(LECTURE + "order by v.numero", Versions::lire);
    }

    VersionPubliee version(int numero) throws SQLException {
        return requetes.trouver(LECTURE + "where v.numero = ?", Versions::lire, numero)
                .orElseThrow(() -> new IntrouvableException("Il n’y a pas de version " + numero + "."));
    }

    Optional<Annulation> annulation(int numero) throws SQLException {
        return requetes.trouver(
                "select auteur, instant, motif from annulation where numero = ?",
                ligne -> new Annulation(ligne.getString("auteur"), instant(ligne, "instant"), ligne.getString("motif")),
                numero);
    }

    /** Must hold the lock of {@link Horloge}. */
    int prochainNumero() throws SQLException {
        return (int) requetes.nombre("select coalesce(max(numero), 0) + 1 from version_publiee");
    }

    void publier(VersionPubliee version) throws SQLException {
        requetes.ecrire(
                """
                insert into version_publiee
                    (numero, empreinte, en_vigueur_depuis, titre, motif, auteur, approbateur, publiee_le, brouillon)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                version.numero(),
                version.empreinte(),
                version.enVigueurDepuis(),
                version.titre(),
                version.motif(),
                version.auteur(),
                version.approbateur(),
                version.publieeLe(),
                version.brouillon());
    }

    /** Must hold the lock of {@link Horloge}. */
    void annuler(int numero, Signature signature) throws SQLException {
        verifierAnnulable(version(numero), signature.instant().atZone(PARIS).toLocalDate());
        requetes.ecrire(
                "insert into annulation (numero, auteur, instant, motif) values (?, ?, ?, ?)",
                numero,
                signature.auteur(),
                signature.instant(),
                signature.motif());
    }

    private static void verifierAnnulable(VersionPubliee version, LocalDate jour) {
        if (version.annuleeLe() != null) {
            throw new EtapeImpossibleException("La version " + version.numero() + " est déjà annulée.");
        }
        if (!version.enVigueurDepuis().isAfter(jour)) {
            throw new EtapeImpossibleException("La version " + version.numero() + " est en vigueur depuis le "
                    + Phrases.jour(version.enVigueurDepuis())
                    + " : elle ne peut plus être annulée. Proposez un brouillon qui la remplace.");
        }
    }

    private static VersionPubliee lire(ResultSet ligne) throws SQLException {
        return new VersionPubliee(
                ligne.getInt("numero"),
                ligne.getString("empreinte"),
                ligne.getObject("guide_du", LocalDate.class),
                ligne.getObject("en_vigueur_depuis", LocalDate.class),
                ligne.getString("titre"),
                ligne.getString("motif"),
                ligne.getString("auteur"),
                ligne.getString("approbateur"),
                instant(ligne, "publiee_le"),
                ligne.getObject("brouillon", Long.class),
                instant(ligne, "annulee_le"));
    }

    private static Instant instant(ResultSet ligne, String colonne) throws SQLException {
        OffsetDateTime date = ligne.getObject(colonne, OffsetDateTime.class);
        return date == null ? null : date.toInstant();
    }
}
