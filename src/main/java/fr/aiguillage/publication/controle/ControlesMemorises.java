package fr.aiguillage.publication.controle;

import fr.aiguillage.publication.RulesetContent;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers what was found about the last few contents: the same content always has the same findings. */
public final class ControlesMemorises implements Controles {

    private static final int RETENUS = 4;

    private final Controles controles;
    private final Map<String, Examen> examens = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Examen> plusAncien) {
            return size() > RETENUS;
        }
    };

    public ControlesMemorises(Controles controles) {
        this.controles = controles;
    }

    /** One content at a time: checks take whole cores, which decisions need more. */
    @Override
    public synchronized Examen examiner(RulesetContent contenu) {
        String empreinte = contenu.empreinte();
        Examen connu = examens.get(empreinte);
        if (connu == null) {
            connu = controles.examiner(contenu);
            examens.put(empreinte, connu);
        }
        return connu;
    }
}
