import { useLocation } from 'preact-iso';
import { LogIn, LogOut, Moon, Sun } from 'lucide-preact';
import { acces, identite, signOut } from './acces/identity';
import { openSignIn } from './acces/signInDialog';
import { adresse, EN_VIGUEUR, lireJeu } from './jeu/jeu';
import { Icone } from './ui/Icone';
import { theme, toggleTheme } from './ui/theme';

interface Vue {
  nom: string;
  href: string;
  ouverte: boolean;
}

/** Where one is, where one can go, and who one is. */
export function Entete() {
  const { path } = useLocation();
  return (
    <header class="entete">
      <a class="marque" href="/atelier/simulateur">
        <img src="/atelier/icone.svg" alt="" width="28" height="28" /> Aiguillage
      </a>
      <nav aria-label="Vues">
        <ul>
          {vues(path).map((vue) => (
            <li key={vue.nom}>
              <a href={vue.href} aria-current={vue.ouverte ? 'page' : undefined}>
                {vue.nom}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="entete-fin">
        <Identite />
        <button
          type="button"
          class="discret"
          aria-label={theme.value === 'sombre' ? 'Passer en clair' : 'Passer en sombre'}
          onClick={toggleTheme}
        >
          <Icone de={theme.value === 'sombre' ? Sun : Moon} />
        </button>
      </div>
    </header>
  );
}

function Identite() {
  if (identite.value !== undefined) {
    return (
      <>
        <span class="identite">
          {identite.value.nom} <small>({identite.value.roles.join(', ')})</small>
        </span>
        <button type="button" class="discret" aria-label="Se déconnecter" onClick={() => void signOut()}>
          <Icone de={LogOut} />
        </button>
      </>
    );
  }
  if (acces.value?.mode === 'FERME') {
    return null;
  }
  return (
    <button type="button" class="discret" onClick={openSignIn}>
      <Icone de={LogIn} />&nbsp;Se connecter
    </button>
  );
}

/** Tables, scenarios and impact stay on the rule set that is open. */
function vues(path: string): Vue[] {
  const [, , premier, second] = path.split('/');
  const jeu = adresse(lireJeu(premier) ?? EN_VIGUEUR);
  const duJeu = (nom: string, vue: string): Vue => ({ nom, href: `/atelier/${jeu}/${vue}`, ouverte: second === vue });
  const seule = (nom: string, vue: string): Vue => ({ nom, href: `/atelier/${vue}`, ouverte: premier === vue });
  return [
    seule('Simulateur', 'simulateur'),
    duJeu('Tables', 'tables'),
    duJeu('Scénarios', 'scenarios'),
    duJeu('Impact', 'impact'),
    seule('Versions', 'versions'),
    seule('Guide', 'guide'),
  ];
}
