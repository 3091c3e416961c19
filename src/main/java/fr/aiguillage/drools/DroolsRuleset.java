package fr.aiguillage.drools;

import fr.aiguillage.decision.Constats;
import fr.aiguillage.decision.LigneDeclenchee;
import fr.aiguillage.decision.Profil;
import fr.aiguillage.decision.ProfilContext;
import fr.aiguillage.decision.RegleDefaillanteException;
import fr.aiguillage.decision.Regles;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.decision.Seuil;
import fr.aiguillage.decision.Verdict;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Canal;
import fr.aiguillage.demande.Demande;
import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.RulesetRefuseException;
import fr.aiguillage.publication.RulesetVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A rule set whose rules are compiled by the build and whose tables are interpreted. */
final class DroolsRuleset implements Ruleset {

    private final Regles regles;
    private final FactRules rules;
    private final TableEngine aiguillage;
    private final TableEngine accompagnement;
    private final Seuils seuils;
    private final VerdictFactory verdicts;
    private final VerdictCache cache = new VerdictCache();

    DroolsRuleset(RulesetVersion version, FactRules rules) {
        RulesetContent contenu = version.contenu();
        this.regles = new Regles(version.numero(), contenu.empreinte(), version.enVigueurDepuis(), contenu.guideDu());
        this.rules = rules;
        this.aiguillage = engine(version, RulesetContent.AIGUILLAGE);
        this.accompagnement = engine(version, RulesetContent.ACCOMPAGNEMENT);
        refuser(new ControleDuContrat().examiner(ModeleDmn.de(RulesetContent.AIGUILLAGE, aiguillage.model())));
        refuser(new ControleDuContrat().examiner(ModeleDmn.de(RulesetContent.ACCOMPAGNEMENT, accompagnement.model())));
        this.seuils = new Seuils(aiguillage, version.numero());
        this.verdicts = new VerdictFactory(new Textes(accompagnement, seuils::citer, version.numero()));
    }

    private static TableEngine engine(RulesetVersion version, String fichier) {
        String xml = version.contenu().fichier(fichier);
        refuser(new BarriereDmn().examiner(fichier, xml));
        return new TableEngine(fichier, xml, version.numero());
    }

    @Override
    public Regles regles() {
        return regles;
    }

    @Override
    public Constats constater(Demande demande) {
        return rules.constater(demande);
    }

    @Override
    public List<Seuil> seuils(Acte acte) {
        return seuils.de(acte);
    }

    @Override
    public List<LigneDeclenchee> lignes() {
        List<LigneDeclenchee> lignes = new ArrayList<>(rules.lignes());
        lignes.addAll(aiguillage.rows().lignes(Set.of()));
        lignes.addAll(accompagnement.rows().lignes(Rubrique.tables()));
        return List.copyOf(lignes);
    }

    @Override
    public List<Canal> canaux(Acte acte) {
        Map<String, Object> ligne =
                aiguillage.evaluate(Map.of("acte", acte.name()), Tables.CANAUX).ligne(Tables.CANAUX);
        return Stream.of(Canal.values())
                .filter(canal -> "OUI".equals(ligne.get(canal.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    @Override
    public Verdict trancher(Profil profil) {
        return cache.get(profil, this::evaluer);
    }

    private Verdict evaluer(Profil profil) {
        Map<String, Object> contexte = ProfilContext.of(profil);
        Evaluation decide = aiguillage.evaluate(contexte, Tables.AIGUILLAGE);
        exigerSansTrou(decide, Tables.SANS_TROU_AIGUILLAGE);
        contexte.putAll(decide.valeurs());
        contexte.put("fiche", decide.ligne(Tables.ORIENTATION).get("fiche"));
        contexte.put("suite", decide.ligne(Tables.ORIENTATION).get("suite"));
        Evaluation accompagne = accompagnement.evaluate(contexte, Tables.ACCOMPAGNEMENT);
        exigerSansTrou(accompagne, Tables.SANS_TROU_ACCOMPAGNEMENT);
        return verdicts.verdict(decide, accompagne);
    }

    private void exigerSansTrou(Evaluation evaluation, List<String> tables) {
        for (String table : tables) {
            if (((Collection<?>) evaluation.valeurs().get(table)).isEmpty()) {
                throw new RegleDefaillanteException(
                        regles.version(), table, "Aucune ligne de la table «\u00a0" + table + "\u00a0» ne répond.");
            }
        }
    }

    private static void refuser(List<Constatation> constatations) {
        if (!constatations.isEmpty()) {
            throw new RulesetRefuseException(constatations);
        }
    }
}
