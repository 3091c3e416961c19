import { UserManager, WebStorageStateStore } from 'oidc-client-ts';

/** The provider of identities as GET /acces names it. */
export interface Fournisseur {
  adresse: string;
  client: string;
}

const RETOUR = '/atelier/connexion';

let manager: UserManager | undefined;

/** Leaves for the provider (authorization code with PKCE, RFC 7636); it leads back to where one was. */
export async function leaveForProvider(fournisseur: Fournisseur): Promise<void> {
  const { pathname, search } = window.location;
  await managerOf(fournisseur).signinRedirect({ state: pathname + search });
}

/** Comes back from the provider; gives the address where one was. */
export async function comeBack(fournisseur: Fournisseur): Promise<string> {
  const user = await managerOf(fournisseur).signinRedirectCallback();
  return typeof user.state === 'string' ? user.state : '/atelier/';
}

/** The token to show to the service, renewed when it is about to expire; undefined for whoever has not signed in. */
export async function token(fournisseur: Fournisseur): Promise<string | undefined> {
  const known = await managerOf(fournisseur).getUser();
  if (known === null) {
    return undefined;
  }
  if (known.expired !== true) {
    return known.access_token;
  }
  const renewed = known.refresh_token === undefined ? null : await managerOf(fournisseur).signinSilent().catch(() => null);
  return renewed?.access_token;
}

export async function forget(fournisseur: Fournisseur): Promise<void> {
  await managerOf(fournisseur).removeUser();
}

function managerOf({ adresse, client }: Fournisseur): UserManager {
  manager ??= new UserManager({
    authority: adresse,
    client_id: client,
    redirect_uri: window.location.origin + RETOUR,
    scope: 'openid profile',
    automaticSilentRenew: false,
    userStore: new WebStorageStateStore({ store: window.sessionStorage }),
  });
  return manager;
}
