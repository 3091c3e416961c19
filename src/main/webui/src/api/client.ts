import createClient from 'openapi-fetch';
import { identityHeaders, signOut } from '../acces/identity';
import type { paths } from './contrat';
import { Problem } from './problem';

/** The public REST API, typed by its OpenAPI document. What is not a 2xx is thrown as a {@link Problem}. */
export const api = createClient<paths>({ baseUrl: window.location.origin });

api.use({
  async onRequest({ request }) {
    for (const [name, value] of Object.entries(await identityHeaders())) {
      request.headers.set(name, value);
    }
    return request;
  },
  async onResponse({ response }) {
    if (response.status === 401) {
      void signOut();
    }
    if (!response.ok) {
      throw await Problem.of(response);
    }
    return response;
  },
  onError() {
    return Problem.unreachable();
  },
});

/** The body of an answer. */
export async function body<T>(answer: Promise<{ data?: T }>): Promise<T> {
  return (await answer).data as T;
}

/** The body of an answer about a draft, with the entity tag to send back in If-Match. */
export interface Revised<T> {
  content: T;
  etag: string;
}

export async function revised<T>(answer: Promise<{ data?: T; response: Response }>): Promise<Revised<T>> {
  const { data, response } = await answer;
  return { content: data as T, etag: response.headers.get('ETag') ?? '' };
}
