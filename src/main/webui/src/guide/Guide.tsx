import { Printer } from 'lucide-preact';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { api, body } from '../api/client';
import type { Guide as LeGuide } from '../api/schemas';
import { compte, jour } from '../ui/format';
import { Icone } from '../ui/Icone';
import { Loaded } from '../ui/Loaded';
import { useResource } from '../ui/resource';
import { Carte } from './Carte';
import { CasDeBlocage } from './CasDeBlocage';
import { Fiche } from './Fiche';
import { chercher } from './recherche';
import '../styles/guide.css';

/** The adviser's guide, as the rules in force on a day decide. */
export function Guide() {
  const { query, route } = useLocation();
  const le = query.le;
  const guide = useResource(() => body(api.GET('/guide', { params: { query: { le } } })), [le]);
  return (
    <div class="guide">
      <div class="rang titre">
        <h1>Guide du conseiller</h1>
        <label class="rang ne-pas-imprimer">
          Au
          <input
            type="date"
            value={le ?? guide.content?.jour ?? ''}
            onChange={(event) => route(event.currentTarget.value === '' ? '/atelier/guide' : `/atelier/guide?le=${event.currentTarget.value}`)}
          />
        </label>
        <button type="button" class="ne-pas-imprimer" onClick={() => window.print()}>
          <Icone de={Printer} />
          &nbsp;Imprimer
        </button>
      </div>
      <Loaded resource={guide}>{(lu) => <Contenu guide={lu} />}</Loaded>
    </div>
  );
}

function Contenu({ guide }: { guide: LeGuide }) {
  const [cherche, setCherche] = useState('');
  const trouve = chercher(guide, cherche);
  const { regles } = guide;
  return (
    <>
      <p class="discret">
        Ce guide est écrit par les règles elles-mêmes : version {regles.version}
        {regles.enVigueurDepuis !== undefined && `, en vigueur depuis le ${jour(regles.enVigueurDepuis)}`}, d’après le guide du {jour(regles.guideDu)}. Il vaut pour le {jour(guide.jour)}.
      </p>
      <div class="rang ne-pas-imprimer">
        <label class="recherche">
          Chercher dans le guide
          <input
            type="search"
            value={cherche}
            placeholder="carte, RIB, délai…"
            onInput={(event) => setCherche(event.currentTarget.value)}
          />
        </label>
        <p role="status" class="discret">
          {cherche.trim() !== '' && `${compte(trouve.consignes, 'consigne')} ${trouve.consignes < 2 ? 'répond' : 'répondent'} à votre recherche.`}
        </p>
      </div>
      <Sommaire guide={trouve.guide} />
      {trouve.guide.fiches.map((fiche) => (
        <Fiche key={fiche.acte} fiche={fiche} />
      ))}
      {trouve.guide.blocages.length > 0 && (
        <section aria-labelledby="blocages">
          <h2 id="blocages">Les cas de blocage</h2>
          {trouve.guide.blocages.map((blocage) => (
            <CasDeBlocage key={blocage.situation} blocage={blocage} />
          ))}
        </section>
      )}
      <Carte actes={guide.plafonds} />
    </>
  );
}

function Sommaire({ guide }: { guide: LeGuide }) {
  return (
    <nav class="sommaire ne-pas-imprimer" aria-label="Sommaire du guide">
      {guide.fiches.map((fiche) => (
        <a key={fiche.acte} href={`#${fiche.acte}`} onClick={allerA}>
          {fiche.titre}
        </a>
      ))}
      {guide.blocages.length > 0 && (
        <a href="#blocages" onClick={allerA}>
          Les cas de blocage
        </a>
      )}
      <a href="#carte" onClick={allerA}>
        La carte des plafonds
      </a>
    </nav>
  );
}

function allerA(event: Event): void {
  event.preventDefault();
  const titre = document.getElementById((event.currentTarget as HTMLAnchorElement).hash.slice(1));
  titre?.scrollIntoView();
  titre?.setAttribute('tabindex', '-1');
  titre?.focus({ preventScroll: true });
}
