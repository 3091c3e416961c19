package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.Constatation;
import fr.aiguillage.publication.table.Modele;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every code that a table answers has its sentence. */
public final class TextesManquants implements ControleDesTables {

    static final String CODE = "TEXTE_MANQUANT";

    @Override
    public List<Constatation> examiner(List<Modele> modeles) {
        return TableDeTextes.de(modeles)
                .flatMap(textes -> manquants(modeles, textes))
                .toList();
    }

    private static Stream<Constatation> manquants(List<Modele> modeles, TableDeTextes textes) {
        Set<String> codes = textes.codes();
        return textes.reponsesDeMemeType(modeles).stream()
                .filter(reponse -> !codes.contains(reponse.code()))
                .map(reponse -> Constatation.erreur(
                        CODE,
                        ControleParTable.sortie(reponse.modele(), reponse.table(), reponse.ligne(), reponse.colonne()),
                        "le code " + reponse.code() + " n’a pas de texte dans la table «\u00a0"
                                + textes.table().nom() + "\u00a0».",
                        "Ajoutez-y une ligne pour ce code."));
    }
}
