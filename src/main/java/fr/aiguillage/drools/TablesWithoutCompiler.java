package fr.aiguillage.drools;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import org.kie.dmn.core.api.DMNExpressionEvaluator;
import org.kie.dmn.core.ast.DMNBaseNode;
import org.kie.dmn.core.compiler.DMNCompilerContext;
import org.kie.dmn.core.impl.DMNModelImpl;
import org.kie.dmn.model.api.DecisionTable;

/**
 * In the native executable, tables without their translation to a network in Java, which the engine makes only where it
 * is told to.
 */
@TargetClass(className = "org.kie.dmn.core.compiler.alphanetbased.DMNAlphaNetworkEvaluatorCompiler")
final class TablesWithoutCompiler {

    private TablesWithoutCompiler() {}

    @Substitute
    DMNExpressionEvaluator compileDecisionTable(
            DMNCompilerContext context, DMNModelImpl model, DMNBaseNode node, String name, DecisionTable table) {
        throw new UnsupportedOperationException(name);
    }
}
