-- Standard SQL that H2 2.4 and PostgreSQL 14 both take. The service only ever inserts into contenu, contenu_fichier,
-- version_publiee, annulation and evenement: on PostgreSQL, grant it no more than select and insert on them, and have
-- the migrations run by another role.

create table contenu (
    empreinte varchar(64) primary key,
    guide_du date not null
);

create table contenu_fichier (
    empreinte varchar(64) not null references contenu (empreinte),
    nom varchar(200) not null,
    texte text not null,
    primary key (empreinte, nom)
);

create table brouillon (
    id bigint generated always as identity primary key,
    titre varchar not null,
    base integer not null,
    guide_du date not null,
    etat varchar(20) not null,
    revision integer not null check (revision >= 1),
    empreinte varchar(64) references contenu (empreinte),
    repris_de bigint references brouillon (id)
);

create table brouillon_fichier (
    brouillon bigint not null references brouillon (id),
    nom varchar(200) not null,
    texte text not null,
    primary key (brouillon, nom)
);

-- One row per revision: two people who change the same one cannot both succeed.
create table evenement (
    brouillon bigint not null references brouillon (id),
    revision integer not null,
    etape varchar(20) not null,
    auteur varchar not null,
    instant timestamp (6) with time zone not null,
    motif varchar not null,
    primary key (brouillon, revision)
);

create table version_publiee (
    numero integer primary key check (numero >= 1),
    empreinte varchar(64) not null references contenu (empreinte),
    en_vigueur_depuis date not null,
    titre varchar not null,
    motif varchar not null,
    auteur varchar not null,
    approbateur varchar not null,
    publiee_le timestamp (6) with time zone not null,
    brouillon bigint unique references brouillon (id)
);

alter table brouillon add constraint brouillon_base foreign key (base) references version_publiee (numero);

create table annulation (
    numero integer primary key references version_publiee (numero),
    auteur varchar not null,
    instant timestamp (6) with time zone not null,
    motif varchar not null
);

-- Its one row is locked by whatever publishes, so that numbers have no holes, and counts what has been published or
-- called off.
create table horloge (
    valeur bigint not null
);

insert into horloge (valeur) values (0);
