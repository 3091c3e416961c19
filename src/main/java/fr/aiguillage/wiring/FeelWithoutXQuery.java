package fr.aiguillage.wiring;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

/**
 * In the native executable, FEEL without the XQuery processor behind {@code matches()} and {@code replace()}: no cell
 * may call a function.
 */
@TargetClass(className = "org.kie.dmn.feel.util.XQueryImplUtil")
final class FeelWithoutXQuery {

    private FeelWithoutXQuery() {}

    @Substitute
    static <T> T evaluateXQueryExpression(String expression, Class<T> type) {
        throw new UnsupportedOperationException(expression);
    }
}
