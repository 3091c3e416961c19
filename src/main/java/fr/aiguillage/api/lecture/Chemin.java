package fr.aiguillage.api.lecture;

/** Where a value stands in the body; spelt out only when something is wrong there. */
record Chemin(Chemin parent, String champ, int rang) {

    static final Chemin RACINE = new Chemin(null, "", -1);

    Chemin de(String champ) {
        return new Chemin(this, champ, -1);
    }

    Chemin de(int rang) {
        return new Chemin(this, "", rang);
    }

    /** The field, or the one whose element it is. */
    String nom() {
        return rang >= 0 ? parent.nom() : champ;
    }

    @Override
    public String toString() {
        if (parent == null) {
            return champ;
        }
        String debut = parent.toString();
        if (rang >= 0) {
            return debut + '[' + rang + ']';
        }
        return debut.isEmpty() ? champ : debut + '.' + champ;
    }
}
