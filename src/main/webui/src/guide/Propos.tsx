import type { Consigne } from './groupes';

type Texte = Consigne['etapes'][number];

/** What goes with the steps: the defence of the portfolio, the arguments and the tools. */
export function Propos({ accompagnement }: { accompagnement: Consigne['accompagnement'] }) {
  const { introduction, arguments: propos, outilsClient, outilsConseiller, defense } = accompagnement;
  return (
    <>
      <div>
        {defense.length > 0 && (
          <>
            <h3>Je défends le portefeuille</h3>
            <ol>{defense.map(phrase)}</ol>
          </>
        )}
        {propos.length > 0 && (
          <>
            <h3>Mes arguments</h3>
            {introduction !== undefined && <p>{introduction.texte}</p>}
            <ul>{propos.map(phrase)}</ul>
          </>
        )}
      </div>
      <div>
        {outilsClient.length > 0 && (
          <>
            <h3>Mes outils pour le client</h3>
            <ul>{outilsClient.map(phrase)}</ul>
          </>
        )}
        {outilsConseiller.length > 0 && (
          <>
            <h3>Mes outils pour moi</h3>
            <ul>{outilsConseiller.map(phrase)}</ul>
          </>
        )}
      </div>
    </>
  );
}

function phrase(texte: Texte) {
  return <li key={texte.code}>{texte.url === undefined ? texte.texte : <a href={texte.url}>{texte.texte}</a>}</li>;
}
