package fr.aiguillage.publication.guide;

import fr.aiguillage.decision.Blocage;
import fr.aiguillage.decision.Ruleset;
import fr.aiguillage.demande.Acte;
import fr.aiguillage.demande.Situation;
import fr.aiguillage.publication.guide.Groupe.Essai;
import fr.aiguillage.publication.table.Modele;
import fr.aiguillage.publication.temoin.LigneLue;
import fr.aiguillage.publication.temoin.Temoins;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the guide of a rule set. */
public final class EcritureDuGuide {

    private EcritureDuGuide() {}

    /**
     * @param modeles the tables of both files
     * @param ruleset the same tables, ready to decide
     * @param jour the day of the guide, and of the demands that make it
     */
    public static Guide ecrire(List<Modele> modeles, Ruleset ruleset, LocalDate jour) {
        Exploration exploration = new Exploration(Temoins.sansAnniversaire(modeles, ruleset, jour), ruleset);
        Consignes consignes = new Consignes(ruleset);
        List<Fiche> fiches = new ArrayList<>();
        Map<Acte, List<Essai>> simples = new EnumMap<>(Acte.class);
        for (Acte acte : Acte.values()) {
            Map<LigneLue, List<Essai>> essais = new LinkedHashMap<>();
            exploration.orientations(acte).forEach(ligne -> essais.put(ligne, exploration.essais(acte, ligne)));
            fiches.add(new Fiche(acte, consignes.de(Fiches.de(essais))));
            simples.put(
                    acte,
                    essais.values().stream()
                            .flatMap(siens -> Simples.parmi(siens).stream())
                            .toList());
        }
        Blocages blocages = new Blocages(exploration, simples);
        return new Guide(
                jour,
                ruleset,
                List.copyOf(fiches),
                Stream.of(Situation.values())
                        .map(situation -> blocage(situation, consignes.de(blocages.de(situation))))
                        .toList());
    }

    private static CasDeBlocage blocage(Situation situation, List<Consigne> consignes) {
        return new CasDeBlocage(
                situation,
                consignes.stream()
                        .flatMap(consigne -> consigne.decision().blocages().stream())
                        .filter(blocage -> blocage.situation() == situation)
                        .map(Blocage::cause)
                        .findFirst()
                        .orElse(null),
                consignes.stream()
                        .map(Consigne::actes)
                        .flatMap(Collection::stream)
                        .distinct()
                        .sorted()
                        .toList(),
                consignes);
    }
}
