package fr.aiguillage.drools;

/** Loads nothing: whatever a table may name, no Java class is reached through it. */
final class NoClassLoader extends ClassLoader {

    NoClassLoader() {
        super(null);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        throw new ClassNotFoundException(name);
    }
}
