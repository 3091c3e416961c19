import { useState } from 'preact/hooks';
import { acces, signInWithPassword } from './identity';
import { signInOpen } from './signInDialog';

/** Asks for a name and a password, in demonstration mode only: elsewhere the provider of identities asks. */
export function SignIn() {
  const [nom, setNom] = useState('');
  const [motDePasse, setMotDePasse] = useState('');
  const [refuse, setRefuse] = useState(false);

  async function submit(event: Event) {
    event.preventDefault();
    const known = await signInWithPassword(nom, motDePasse);
    setRefuse(!known);
    setMotDePasse('');
    signInOpen.value = !known;
  }

  return (
    <wa-dialog
      label="Se connecter"
      open={signInOpen.value}
      onwa-after-hide={() => {
        signInOpen.value = false;
      }}
    >
      <form id="connexion" class="pile" onSubmit={submit}>
        <label>
          Nom
          <input
            name="nom"
            autocomplete="username"
            required
            value={nom}
            list="comptes"
            onInput={(event) => setNom(event.currentTarget.value)}
          />
        </label>
        <datalist id="comptes">
          {acces.value?.comptes?.map((compte) => (
            <option key={compte.nom} value={compte.nom}>
              {compte.roles.join(', ')}
            </option>
          ))}
        </datalist>
        <label>
          Mot de passe
          <input
            name="motDePasse"
            type="password"
            autocomplete="current-password"
            required
            value={motDePasse}
            onInput={(event) => setMotDePasse(event.currentTarget.value)}
          />
        </label>
        {refuse && (
          <wa-callout variant="danger" role="alert">
            Le nom ou le mot de passe n’est pas le bon.
          </wa-callout>
        )}
        <p class="discret">
          {acces.value?.comptes?.map((compte) => `${compte.nom} est ${compte.roles.join(', ')}`).join(', ')}. Comptes de
          démonstration, sur cette machine seulement.
        </p>
      </form>
      <button slot="footer" type="submit" form="connexion">
        Se connecter
      </button>
    </wa-dialog>
  );
}
