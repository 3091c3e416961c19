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
import fr.aiguillage.publication.RulesetContent;
import fr.aiguillage.publication.RulesetVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A rule set whose rules are compiled by the build and whose tables are read when it is loaded. */
final class DroolsRuleset implements Ruleset {

    private final Regles regles;
    private final FactRules rules;
    private final PreparedTables tables;
    private final VerdictCache cache = new VerdictCache();

    DroolsRuleset(PreparedTables tables, FactRules rules) {
        RulesetVersion version = tables.version();
        RulesetContent contenu = version.contenu();
        this.regles = new Regles(version.numero(), contenu.empreinte(), version.enVigueurDepuis(), contenu.guideDu());
        this.rules = rules;
        this.tables = tables;
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
        return tables.seuils().de(acte);
    }

    @Override
    public List<LigneDeclenchee> lignes() {
        List<LigneDeclenchee> lignes = new ArrayList<>(rules.lignes());
        lignes.addAll(tables.aiguillage().rows().lignes(Set.of()));
        lignes.addAll(tables.accompagnement().rows().lignes(Rubrique.tables()));
        return List.copyOf(lignes);
    }

    @Override
    public List<Canal> canaux(Acte acte) {
        Map<String, Object> ligne = tables.aiguillage()
                .evaluate(Map.of("acte", acte.name()), Tables.CANAUX)
                .ligne(Tables.CANAUX);
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
        Evaluation decide = tables.aiguillage().evaluate(contexte, Tables.AIGUILLAGE);
        exigerSansTrou(decide, Tables.SANS_TROU_AIGUILLAGE);
        contexte.putAll(decide.valeurs());
        contexte.put("fiche", decide.ligne(Tables.ORIENTATION).get("fiche"));
        contexte.put("suite", decide.ligne(Tables.ORIENTATION).get("suite"));
        Evaluation accompagne = tables.accompagnement().evaluate(contexte, Tables.ACCOMPAGNEMENT);
        exigerSansTrou(accompagne, Tables.SANS_TROU_ACCOMPAGNEMENT);
        return tables.verdicts().verdict(decide, accompagne);
    }

    private void exigerSansTrou(Evaluation evaluation, List<String> tables) {
        for (String table : tables) {
            if (((Collection<?>) evaluation.valeurs().get(table)).isEmpty()) {
                throw new RegleDefaillanteException(
                        regles.version(), table, "Aucune ligne de la table «\u00a0" + table + "\u00a0» ne répond.");
            }
        }
    }
}
