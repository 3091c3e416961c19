package fr.aiguillage.storage.jdbc;

import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.cycle.Brouillon;
import fr.aiguillage.publication.cycle.Etape;
import fr.aiguillage.publication.cycle.EtatBrouillon;
import fr.aiguillage.publication.cycle.Evenement;
import fr.aiguillage.publication.cycle.IntrouvableException;
import fr.aiguillage.publication.cycle.Page;
import fr.aiguillage.publication.cycle.RevisionDepasseeException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafts, their files and their history. */
record Brouillons(Requetes requetes) {

    Optional<Brouillon> brouillon(long id) throws SQLException {
        return lire("b.id = ?", id).stream().findFirst();
    }

    Brouillon existant(long id) throws SQLException {
        return brouillon(id).orElseThrow(() -> absent(id));
    }

    Page<Brouillon> page(int page, int taille) throws SQLException {
        List<Brouillon> elements = lire(
                "b.id in (select id from brouillon order by id desc offset ? rows fetch next ? rows only)",
                (page - 1L) * taille,
                (long) taille);
        return new Page<>(elements, page, taille, requetes.nombre("select count(*) from brouillon"));
    }

    long creer(String titre, int base, RulesetContent contenu) throws SQLException {
        long id = requetes.inserer(
                "insert into brouillon (titre, base, guide_du, etat, revision) values (?, ?, ?, ?, 1)",
                titre,
                base,
                contenu.guideDu(),
                EtatBrouillon.BROUILLON.name());
        for (Map.Entry<String, String> fichier : contenu.fichiers().entrySet()) {
            requetes.ecrire(
                    "insert into brouillon_fichier (brouillon, nom, texte) values (?, ?, ?)",
                    id,
                    fichier.getKey(),
                    fichier.getValue());
        }
        return id;
    }

    /** The files of a draft, wherever it stands. */
    RulesetContent fichiers(long id) throws SQLException {
        return Contenus.assembler(requetes.lire("""
                        select b.guide_du, f.nom, f.texte
                        from brouillon b join brouillon_fichier f on f.brouillon = b.id
                        where b.id = ?
                        """, Contenus.Fichier::lire, id))
                .orElseThrow(() -> absent(id));
    }

    void remplacer(long id, String fichier, String texte) throws SQLException {
        if (requetes.ecrire(
                        "update brouillon_fichier set texte = ? where brouillon = ? and nom = ?", texte, id, fichier)
                == 0) {
            throw new IllegalArgumentException("Le brouillon " + id + " n’a pas de fichier « " + fichier + " ».");
        }
    }

    /** The fingerprint of what was proposed, if it was. */
    Optional<String> empreinte(long id) throws SQLException {
        return requetes.trouver(
                "select empreinte from brouillon where id = ? and empreinte is not null",
                ligne -> ligne.getString(1),
                id);
    }

    void rattacher(long id, long reprisDe) throws SQLException {
        requetes.ecrire("update brouillon set repris_de = ? where id = ?", reprisDe, id);
    }

    void figer(long id, String empreinte) throws SQLException {
        requetes.ecrire("update brouillon set empreinte = ? where id = ?", empreinte, id);
    }

    /** Takes a step from the revision that its author has seen, and from no other. */
    void passer(long id, int revision, Etape etape) throws SQLException {
        Passage passage = Passage.de(etape);
        int passes = requetes.ecrire(
                "update brouillon set etat = ?, revision = revision + 1 where id = ? and revision = ? and etat in (?, ?)",
                passage.vers().name(),
                id,
                revision,
                passage.depuis().name(),
                passage.ouDepuis().name());
        if (passes == 0) {
            throw refus(existant(id), revision, etape);
        }
    }

    void noter(long id, Evenement evenement) throws SQLException {
        requetes.ecrire(
                "insert into evenement (brouillon, revision, etape, auteur, instant, motif) values (?, ?, ?, ?, ?, ?)",
                id,
                evenement.revision(),
                evenement.etape().name(),
                evenement.auteur(),
                evenement.instant(),
                evenement.motif());
    }

    private List<Brouillon> lire(String condition, Object... valeurs) throws SQLException {
        return LigneDeBrouillon.assembler(
                requetes.lire(LigneDeBrouillon.SQL.formatted(condition), LigneDeBrouillon::lire, valeurs));
    }

    private static RuntimeException refus(Brouillon brouillon, int revision, Etape etape) {
        return Passage.de(etape).part(brouillon.etat())
                ? RevisionDepasseeException.du(brouillon.id(), revision, brouillon.revision())
                : Phrases.impossible(brouillon.id(), brouillon.etat(), etape);
    }

    private static IntrouvableException absent(long id) {
        return new IntrouvableException("Il n’y a pas de brouillon " + id + ".");
    }
}
