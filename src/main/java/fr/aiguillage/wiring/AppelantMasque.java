package fr.aiguillage.wiring;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.semconv.ClientAttributes;
import jakarta.inject.Singleton;

/**
 * Hides from the traces the address that a request comes from: it points at a person, as the reference of a contract
 * does.
 */
@Singleton
final class AppelantMasque implements SpanProcessor {

    private static final AttributeKey<String> ADRESSE = ClientAttributes.CLIENT_ADDRESS;
    private static final String MASQUE = "***";

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        if (span.getAttribute(ADRESSE) != null) {
            span.setAttribute(ADRESSE, MASQUE);
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
