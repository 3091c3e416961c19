package fr.aiguillage.wiring;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

/** In the native executable, XStream without its converters of colours and fonts: no file of tables has any. */
@TargetClass(className = "com.thoughtworks.xstream.core.JVM")
final class XStreamWithoutAwt {

    private XStreamWithoutAwt() {}

    @Substitute
    public static boolean isAWTAvailable() {
        return false;
    }

    @Substitute
    public static boolean isSwingAvailable() {
        return false;
    }
}
