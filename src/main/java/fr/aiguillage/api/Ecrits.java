package fr.aiguillage.api;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Things as they were written the first time. What is remembered is bounded: when full, it starts afresh. */
final class Ecrits {

    private static final int PETITS = 8_192;
    private static final int GRANDS = 1_024;

    private final Map<Object, SerializableString> ecrits = new ConcurrentHashMap<>();
    private final int capacite;
    private final UnaryOperator<Object> cle;

    private Ecrits(int capacite, UnaryOperator<Object> cle) {
        this.capacite = capacite;
        this.cle = cle;
    }

    /** Of small things, which are the same when they say the same. */
    static Ecrits parValeur() {
        return new Ecrits(PETITS, UnaryOperator.identity());
    }

    /** Of large things, of which there is one object for as long as a verdict is remembered. */
    static Ecrits parIdentite() {
        return new Ecrits(GRANDS, Identite::new);
    }

    interface Ecriture {
        String ecrire() throws IOException;
    }

    SerializableString de(Object chose, Ecriture ecriture) throws IOException {
        Object sienne = cle.apply(chose);
        SerializableString connu = ecrits.get(sienne);
        return connu == null ? retenir(sienne, ecriture.ecrire()) : connu;
    }

    private SerializableString retenir(Object cle, String texte) {
        SerializableString ecrit = new SerializedString(texte);
        if (ecrits.size() >= capacite) {
            ecrits.clear();
        }
        ecrits.put(cle, ecrit);
        return ecrit;
    }
}
