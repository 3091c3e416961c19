package fr.aiguillage.publication.temoin;

import fr.aiguillage.decision.Aiguilleur;
import fr.aiguillage.decision.CodeSeuil;
import fr.aiguillage.decision.Mesure;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.decision.Seuil;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.publication.controle.Examen;
import fr.aiguillage.publication.impact.RegionChangee;
import fr.aiguillage.publication.impact.ReponseDeTable;
import fr.aiguillage.publication.temoin.EvaluateurDeTables.Evaluation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds, for a region whose answer changes, a demand that shows the change: both versions answer it as the region says.
 */
public final class TemoinsDeChangement {

    /** A demand and what both versions make of it. */
    private record Candidate(Demande demande, Evaluation avant, Evaluation apres, Map<Mesure, BigDecimal> mesures) {}

    private final Examen avant;
    private final Examen apres;
    private final EvaluateurDeTables evaluateurAvant;
    private final EvaluateurDeTables evaluateurApres;
    private final Temoins temoins;
    private final List<Demande> restantes;
    private final List<Candidate> vues = new ArrayList<>();

    /**
     * @param demandes tried first
     * @param jour the day of the demands that are made up when none of those will do
     */
    public TemoinsDeChangement(Examen avant, Examen apres, List<Demande> demandes, LocalDate jour) {
        this.avant = avant;
        this.apres = apres;
        this.evaluateurAvant = new EvaluateurDeTables(avant.modeles());
        this.evaluateurApres = new EvaluateurDeTables(apres.modeles());
        this.temoins = new Temoins(apres.modeles(), apres.ruleset(), jour);
        this.restantes = new ArrayList<>(demandes);
    }

    /** @return nothing when no demand was found to reach the region, as for a table of texts */
    public Optional<Demande> pour(String table, RegionChangee region) {
        Optional<Candidate> connue =
                vues.stream().filter(vue -> montre(vue, table, region)).findFirst();
        while (connue.isEmpty() && !restantes.isEmpty()) {
            Candidate nouvelle = candidate(restantes.remove(0));
            vues.add(nouvelle);
            connue = Optional.of(nouvelle).filter(vue -> montre(vue, table, region));
        }
        return connue.or(() -> cherchee(table, region)).map(Candidate::demande);
    }

    private Optional<Candidate> cherchee(String table, RegionChangee region) {
        return region.apres().stream()
                .flatMap(reponse -> temoins.declencher(table, reponse.ligne()).demande().stream())
                .map(this::candidate)
                .filter(vue -> montre(vue, table, region))
                .findFirst();
    }

    private Candidate candidate(Demande demande) {
        return new Candidate(
                demande,
                evaluateurAvant.evaluer(Aiguilleur.profil(demande, avant.ruleset())),
                evaluateurApres.evaluer(Aiguilleur.profil(demande, apres.ruleset())),
                mesures(demande, apres.ruleset()));
    }

    private static boolean montre(Candidate vue, String table, RegionChangee region) {
        return repond(vue.avant(), table, region.avant())
                && repond(vue.apres(), table, region.apres())
                && region.zone().contient(vue.apres().valeurs(), vue.mesures());
    }

    private static boolean repond(Evaluation evaluation, String table, List<ReponseDeTable> reponses) {
        List<String> lignes = evaluation.lignes().getOrDefault(table, List.of());
        return reponses.stream().map(ReponseDeTable::ligne).allMatch(lignes::contains);
    }

    private static Map<Mesure, BigDecimal> mesures(Demande demande, Ruleset ruleset) {
        Map<CodeSeuil, BigDecimal> parSeuil = Aiguilleur.mesures(demande, ruleset);
        Map<Mesure, BigDecimal> mesures = new EnumMap<>(Mesure.class);
        Stream<Seuil> connus =
                ruleset.seuils(demande.acte()).stream().filter(seuil -> parSeuil.containsKey(seuil.code()));
        connus.forEach(seuil -> mesures.put(seuil.mesure(), parSeuil.get(seuil.code())));
        return mesures;
    }
}
