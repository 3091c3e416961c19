import type { Decision } from '../api/schemas';

type Propos = NonNullable<Decision['accompagnement']>;
type Texte = Propos['arguments'][number];

/** What goes with the steps: how to open the subject, the arguments, the tools, the defence of the portfolio. */
export function Accompagnement({ accompagnement }: { accompagnement: Propos }) {
  const { introduction, arguments: propos, outilsClient, outilsConseiller, defense } = accompagnement;
  return (
    <>
      {defense.length > 0 && (
        <section class="carte" aria-labelledby="titre-defense">
          <h2 id="titre-defense">Défendre le portefeuille</h2>
          <ol>{defense.map(phrase)}</ol>
        </section>
      )}
      {(propos.length > 0 || introduction !== undefined) && (
        <section class="carte" aria-labelledby="titre-arguments">
          <h2 id="titre-arguments">Mes arguments pour l’espace client</h2>
          {introduction !== undefined && <p>{introduction.texte}</p>}
          <ul class="arguments">{propos.map(phrase)}</ul>
        </section>
      )}
      {outilsClient.length + outilsConseiller.length > 0 && (
        <section class="carte outils" aria-labelledby="titre-outils">
          <h2 id="titre-outils">Mes outils</h2>
          <Outils titre="Pour le client" outils={outilsClient} />
          <Outils titre="Pour moi" outils={outilsConseiller} />
        </section>
      )}
    </>
  );
}

function Outils({ titre, outils }: { titre: string; outils: Texte[] }) {
  if (outils.length === 0) {
    return null;
  }
  return (
    <div>
      <h3>{titre}</h3>
      <ul>{outils.map(phrase)}</ul>
    </div>
  );
}

function phrase(texte: Texte) {
  return (
    <li key={texte.code}>
      {texte.url === undefined ? (
        texte.texte
      ) : (
        <a href={texte.url} target="_blank" rel="noopener noreferrer">
          {texte.texte}
        </a>
      )}
    </li>
  );
}
