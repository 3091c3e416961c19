package fr.aiguillage.wiring;

import com.github.javaparser.ast.CompilationUnit;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

/**
 * In the native executable, FEEL without its translation to Java: expressions are interpreted, and no class could be
 * loaded.
 */
@TargetClass(className = "org.kie.dmn.feel.codegen.feel11.ProcessedFEELUnit")
final class FeelWithoutCompiler {

    private FeelWithoutCompiler() {}

    @Substitute
    public CompilationUnit getSourceCode() {
        throw new UnsupportedOperationException();
    }

    @Substitute
    public <T> T getCommonCompiled() {
        throw new UnsupportedOperationException();
    }
}
