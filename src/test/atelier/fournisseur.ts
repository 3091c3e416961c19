import { createServer, type Server } from 'node:http';
import { Provider } from 'oidc-provider';

/** A provider of identities for the tests: whoever signs in as « anne » is an analyst, anybody else a reader. */
export async function ouvrirFournisseur(port: number, retour: string): Promise<Server> {
  const provider = new Provider(`http://localhost:${port}`, {
    clients: [
      {
        client_id: 'aiguillage',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: [retour],
        application_type: 'native',
      },
    ],
    clientBasedCORS: () => true,
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => 'urn:aiguillage',
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          audience: 'aiguillage',
          scope: 'openid profile',
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    extraTokenClaims: (_, token) => {
      const nom = 'accountId' in token ? token.accountId : 'personne';
      return { upn: nom, realm_access: { roles: nom === 'anne' ? ['appelant', 'analyste'] : ['appelant', 'lecteur'] } };
    },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  });
  const server = createServer(provider.callback());
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return server;
}
