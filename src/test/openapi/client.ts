import createClient from "openapi-fetch";
import type { paths } from "../../../target/openapi/api";

const service = createClient<paths>({ baseUrl: "http://localhost:8080" });

/** What a frontend writes: it compiles only if the document gives the demand, the decision and their types. */
export async function conduite(): Promise<string[]> {
  const { data, error } = await service.POST("/decide", {
    body: {
      acte: "RACHAT_PARTIEL",
      montant: 12000,
      dateDemande: "2026-01-15",
      client: { portefeuille: "CF" },
      contrat: { avances: [{ date: "2025-06-01", solde: 1500 }] },
    },
  });
  if (error !== undefined) {
    throw new Error(JSON.stringify(error));
  }
  return data?.conduite ?? [];
}
