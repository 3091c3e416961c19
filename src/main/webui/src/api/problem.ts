/** One field or cell that is wrong. */
export interface Violation {
  champ: string;
  message: string;
}

interface ProblemDetails {
  type?: string;
  title?: string;
  detail?: string;
  violations?: Violation[];
  constatations?: { message: string; remede?: string; table?: string; ligne?: string; colonne?: string }[];
}

/** An answer that is no success, as the service tells it (RFC 9457). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly details: ProblemDetails,
  ) {
    super(details.detail ?? details.title ?? 'Le service a répondu par une erreur.');
  }

  get violations(): Violation[] {
    return this.details.violations ?? [];
  }

  static async of(response: Response): Promise<Problem> {
    const details = await response.json().catch(() => ({}));
    return new Problem(response.status, details);
  }

  static unreachable(): Problem {
    return new Problem(0, { detail: 'Le service ne répond pas. Vérifiez la connexion, puis réessayez.' });
  }

  static from(error: unknown): Problem {
    return error instanceof Problem ? error : new Problem(0, { detail: String(error) });
  }
}
