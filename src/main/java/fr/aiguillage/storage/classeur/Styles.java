package fr.aiguillage.storage.classeur;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which styles of a workbook show a number as a day or an hour. */
final class Styles {

    private static final Pattern TEL_QUEL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern DATE = Pattern.compile("[ymdhsYMDHS]");
    private static final Pattern DATES_DONNEES = Pattern.compile("1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]");

    private final List<Boolean> dates = new ArrayList<>();

    Styles(PartiesXlsx parties, String nom) {
        parties.partie(nom).map(Xml::new).ifPresent(this::lire);
    }

    boolean date(String style) {
        try {
            int rang = style == null ? 0 : Integer.parseInt(style);
            return rang >= 0 && rang < dates.size() && dates.get(rang);
        } catch (NumberFormatException e) {
            throw RefusClasseur.abime();
        }
    }

    private void lire(Xml xml) {
        Map<String, String> formats = new HashMap<>();
        while (xml.element()) {
            if (xml.est("numFmt")) {
                formats.put(xml.attribut("numFmtId"), xml.attribut("formatCode"));
            } else if (xml.est("cellXfs")) {
                while (xml.elementDans("cellXfs")) {
                    if (xml.est("xf")) {
                        dates.add(estDate(xml.attribut("numFmtId"), formats));
                    }
                }
            }
        }
    }

    private static boolean estDate(String numero, Map<String, String> formats) {
        String format = formats.get(numero);
        return format == null
                ? numero != null && DATES_DONNEES.matcher(numero).matches()
                : !format.equals("General")
                        && DATE.matcher(TEL_QUEL.matcher(format).replaceAll("")).find();
    }
}
