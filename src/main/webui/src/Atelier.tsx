import { ErrorBoundary, LocationProvider, lazy, Route, Router } from 'preact-iso';
import { Connexion } from './acces/Connexion';
import { SignIn } from './acces/SignIn';
import { Entete } from './Entete';
import { Introuvable } from './Introuvable';
import { Accueil } from './Accueil';
import { Simulateur } from './simulateur/Simulateur';

const Tables = lazy(() => import('./tables/Tables').then((module) => module.Tables));
const UneTable = lazy(() => import('./tables/UneTable').then((module) => module.UneTable));
const Scenarios = lazy(() => import('./scenarios/Scenarios').then((module) => module.Scenarios));
const VueImpact = lazy(() => import('./impact/VueImpact').then((module) => module.VueImpact));
const Versions = lazy(() => import('./versions/Versions').then((module) => module.Versions));
const UnBrouillon = lazy(() => import('./versions/UnBrouillon').then((module) => module.UnBrouillon));
const VueDifferences = lazy(() => import('./versions/VueDifferences').then((module) => module.VueDifferences));
const Guide = lazy(() => import('./guide/Guide').then((module) => module.Guide));

/** The whole page: one view at a time under the same header. */
export function Atelier() {
  return (
    <LocationProvider scope="/atelier">
      <a class="evitement" href="#contenu">
        Aller au contenu
      </a>
      <Entete />
      <main id="contenu" tabIndex={-1}>
        <ErrorBoundary>
          <Router>
            <Route path="/atelier/" component={Accueil} />
            <Route path="/atelier/simulateur" component={Simulateur} />
            <Route path="/atelier/connexion" component={Connexion} />
            <Route path="/atelier/versions" component={Versions} />
            <Route path="/atelier/versions/:avant/differences/:apres" component={VueDifferences} />
            <Route path="/atelier/guide" component={Guide} />
            <Route path="/atelier/:jeu" component={UnBrouillon} />
            <Route path="/atelier/:jeu/tables" component={Tables} />
            <Route path="/atelier/:jeu/tables/:table" component={UneTable} />
            <Route path="/atelier/:jeu/scenarios" component={Scenarios} />
            <Route path="/atelier/:jeu/impact" component={VueImpact} />
            <Route default component={Introuvable} />
          </Router>
        </ErrorBoundary>
      </main>
      <SignIn />
    </LocationProvider>
  );
}
