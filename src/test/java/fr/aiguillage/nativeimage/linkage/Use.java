package fr.aiguillage.nativeimage.linkage;

/** What an instruction names: a type, or a member of one. */
record Use(Kind kind, String owner, String name, String descriptor) {

    enum Kind {
        /** A cast, a test, a literal, an array, what a handler catches. */
        TYPE,
        /** An object is made; with the constructor, where one instruction does both. */
        NEW,
        FIELD,
        /** A method that is named and not called yet. */
        HANDLE,
        STATIC,
        SPECIAL,
        VIRTUAL
    }

    static Use type(String name) {
        return new Use(Kind.TYPE, name, "", "");
    }

    static Use made(String name) {
        return new Use(Kind.NEW, name, "", "");
    }

    /** By its declaration: a name and what stands from the parenthesis on. */
    static Use method(Kind kind, String owner, String signature) {
        int parenthesis = signature.indexOf('(');
        return new Use(kind, owner, signature.substring(0, parenthesis), signature.substring(parenthesis));
    }

    Use as(Kind other) {
        return new Use(other, owner, name, descriptor);
    }

    String signature() {
        return kind == Kind.FIELD ? field(name, descriptor) : name + descriptor;
    }

    static String field(String name, String descriptor) {
        return name + ":" + descriptor;
    }

    /** As the builder's messages write it. */
    @Override
    public String toString() {
        String type = owner.replace('/', '.');
        return name.isEmpty() ? type : type + "." + (descriptor.startsWith("(") ? name + "()" : name);
    }
}
