package fr.aiguillage.plancher;

/** What the adviser sends, shows or has for himself. */
enum Outil {
    VIDEO_VERSEMENT,
    VIDEO_ARBITRAGE,
    VIDEO_ESPACE_SOCIETAIRE,
    NET_MESSAGE,
    SIGNATURE_ELECTRONIQUE,
    CHAINE_SELFCARE_VIE,
    CARTOGRAPHIE,
    SELFCARE_DOCMAP,
    CONTACT_TOUS_INFLUENCEURS,
    REFLEXE_SELFCARE
}
